import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'vite';

/**
 * Makes the scripts smaller that were copied as they are, from `public/`: the first paint of each page waits for one. The
 * bundler has done it for the others.
 */
export function shrinkScripts(folder: string): undefined {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const file = path.join(folder, name);
    const { code, errors } = minifySync(file, readFileSync(file, 'utf8'));
    const [error] = errors;
    if (error) throw new Error(`public/${name} is no script: ${error.message}`);
    writeFileSync(file, code);
  }
}
