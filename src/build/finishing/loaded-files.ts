import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inlineOf, isInline, sha256 } from '#hosting/inline.ts';

export interface LoadedFile {
  /** Path below the root of the site. */
  name: string;
  content: string;
  hash: string;
}

/** Scripts and style sheets that the pages of a site load, each read once. */
export class LoadedFiles {
  readonly #folder: string;
  readonly #basePath: string;
  readonly #known = new Map<string, LoadedFile>();
  #inlineStyles: readonly string[] | undefined;

  constructor(folder: string, basePath: string) {
    this.#folder = folder;
    this.#basePath = basePath;
  }

  /** Undefined for an address of another host. */
  at(address: string): LoadedFile | undefined {
    if (!address.startsWith(this.#basePath)) return undefined;
    const known = this.#known.get(address);
    if (known) return known;
    const name = address.slice(this.#basePath.length);
    return this.#keep(address, readFileSync(path.join(this.#folder, name), 'utf8'));
  }

  /** Undefined for a file that pages load by its address. */
  inlineAt(address: string): LoadedFile | undefined {
    const file = this.at(address);
    return file && isInline(file.name) ? file : undefined;
  }

  /** Writes a file, unless that was done. */
  add(address: string, content: string): void {
    if (this.#known.has(address)) return;
    const { name } = this.#keep(address, content);
    writeFileSync(path.join(this.#folder, name), content);
    if (isInline(name)) this.#inlineStyles = undefined;
  }

  /** Hashes of the styles that stand in pages: another list once one is added. */
  get inlineStyles(): readonly string[] {
    this.#inlineStyles ??= inlineOf(this.#folder, bundled(this.#folder)).styles;
    return this.#inlineStyles;
  }

  #keep(address: string, content: string): LoadedFile {
    const file = { name: address.slice(this.#basePath.length), content, hash: sha256(content) };
    this.#known.set(address, file);
    return file;
  }
}

/** Files of the bundler. */
function bundled(folder: string): string[] {
  const name = '_astro';
  const isThere = readdirSync(folder).includes(name);
  return isThere ? readdirSync(path.join(folder, name)).map((file) => `${name}/${file}`) : [];
}
