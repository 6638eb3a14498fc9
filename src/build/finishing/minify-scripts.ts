import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'vite';

/** Minifies the scripts of `public/`, which the bundler copies as they are: one stands in every page. */
export function minifyScripts(folder: string): undefined {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const file = path.join(folder, name);
    const { code, errors } = minifySync(file, readFileSync(file, 'utf8'));
    const [error] = errors;
    if (error) throw new Error(`public/${name} is no script: ${error.message}`);
    writeFileSync(file, code);
  }
}
