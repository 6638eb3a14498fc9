import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Placeholder of the swap, replaced in the next commit. */
export function putInPlace(built: string, outDir: string): void {
  mkdirSync(path.dirname(path.resolve(outDir)), { recursive: true });
  if (existsSync(outDir)) rmSync(outDir, { recursive: true });
  try {
    renameSync(built, outDir);
  } catch {
    cpSync(built, outDir, { recursive: true, preserveTimestamps: true });
  }
}
