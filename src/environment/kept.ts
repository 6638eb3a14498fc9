import { createHash, type Hash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { writeNew } from './files.ts';

/** Folder of all stores. */
export const KEPT = '.cache/kept';

/** Bytes of a SHA-256, which stands before each kept content. */
const DIGEST = 32;

/** What a build asks for, whether it is kept already or will be. */
export interface Asked {
  file: string;
  of: unknown;
}

/** Channel of `Asked`: the bundled pages have another copy of this module than the build. */
export const ASKED = 'reader:asked';

/**
 * What takes long to make, kept on disk between builds. A file has the name of all that it depends on, and begins with the
 * hash of its content, so that a damaged one is made anew.
 */
export class Kept {
  readonly #folder: string;
  readonly #madeBy: readonly string[];
  readonly #warn: (message: string) => void;
  #base: Hash | undefined;

  /**
   * @param folder its own, below `KEPT`
   * @param madeBy files that decide what is made, besides what it is made of; what they import counts with them
   */
  constructor(folder: string, madeBy: readonly string[], warn: (message: string) => void = console.warn) {
    this.#folder = folder;
    this.#madeBy = madeBy;
    this.#warn = warn;
  }

  /** @param of what the content is made of, as JSON can write it */
  find(of: unknown): Uint8Array | undefined {
    return this.read(this.nameOf(of));
  }

  /** @param name of `nameOf`, also of another process */
  read(name: string): Uint8Array | undefined {
    const file = this.#fileOf(name);
    let whole: Buffer;
    try {
      whole = readFileSync(file);
    } catch {
      return undefined;
    }
    const content = whole.subarray(DIGEST);
    if (sha256(content).equals(whole.subarray(0, DIGEST))) return content;
    this.#warn(`${file} is damaged; it is made anew.`);
    return undefined;
  }

  /** @param name of `nameOf` */
  has(name: string): boolean {
    return existsSync(this.#fileOf(name));
  }

  /** Gives the content back. Renames a whole file into place: another build may read it at the same time. */
  keep(of: unknown, content: Uint8Array): Uint8Array {
    const file = this.#fileOf(this.nameOf(of));
    const unfinished = `${file}.${process.pid}.${threadId}`;
    writeNew(unfinished, Buffer.concat([sha256(content), content]));
    renameSync(unfinished, file);
    return content;
  }

  /** Name of what is made of something: its hash. */
  nameOf(of: unknown): string {
    this.#base ??= [...withImports(this.#madeBy)].reduce(
      (hash, file) => hash.update(sha256(readFileSync(file))),
      createHash('sha256'),
    );
    const name = this.#base.copy().update(JSON.stringify(of)).digest('hex').slice(0, 40);
    channel(ASKED).publish({ file: this.#fileOf(name), of } satisfies Asked);
    return name;
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), name.slice(2));
  }
}

/** Imports of values from files of the project; packages have their versions in `package.json`. */
const IMPORTED = /^(?:import|export) (?!type )[^;'"]*?from '(\.{1,2}\/[^']+|#[^']+)'/gm;

/** Files, and all that they import from the project, each once. */
function withImports(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const imported = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, name = '']) =>
      name.startsWith('#') ? path.join('src', name.slice(1)) : path.join(path.dirname(file), name),
    );
    withImports(imported, known);
  }
  return known;
}

function sha256(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
