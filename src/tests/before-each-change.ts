import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes files, of all that a build calls. */
const CHANGES = [
  'writeFileSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'rmSync',
  'mkdirSync',
  'utimesSync',
] as const;

/** Calls something before each change of a file that a function makes. */
export function beforeEachChange(look: (change: number) => void, change: () => void): void {
  let count = 0;
  const real = CHANGES.map((name) => [name, fs[name]] as const);
  for (const [name, call] of real) {
    const looked = (...all: Parameters<typeof call>): unknown => {
      look(count++);
      return (call as (...all: unknown[]) => unknown)(...all);
    };
    Object.assign(fs, { [name]: looked });
  }
  syncBuiltinESMExports();
  try {
    change();
  } finally {
    Object.assign(fs, Object.fromEntries(real));
    syncBuiltinESMExports();
  }
}
