import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import type { Settings } from '#environment/settings.ts';
import type { Inline } from '#hosting/inline.ts';
import { readPage, type BuiltPage } from '#permalinks/built.ts';
import { pageForDisk } from './finishing/for-disk.ts';
import { changePolicy, inlineInto } from './finishing/inline-first-paint.ts';
import { addIntegrity } from './finishing/integrity.ts';
import { LoadedFiles } from './finishing/loaded-files.ts';
import { withMergedCss } from './finishing/merge-css.ts';
import { preloadSearch } from './finishing/preload-search.ts';

/** Pages to which links from elsewhere lead: first page, essay, passage, topic. Their styles stand in them. */
const LANDING = /^(?:essays\/[^/]+\/(?:p\/[^/]+\/)?|topics\/[^/]+\/[^/]+\/)?index\.html$/;
const SEARCH = 'search/index.html';
const FRAME = '404.html';

/** What is known of the pages of a site when all are written. */
export interface WrittenPages {
  /** What the ledger asks of them, by file. */
  places: ReadonlyMap<string, BuiltPage>;
  /** Page that forwarding pages are made of, as it was rendered. */
  frame?: string | undefined;
}

/** Pages of a site that is built: each is finished as it is rendered, and what the ledger asks of it is kept. */
export class Pages {
  readonly #places = new Map<string, BuiltPage>();
  #frame: string | undefined;
  readonly #folder: string;
  readonly #settings: Settings;
  readonly #files: LoadedFiles;
  /** Pages that name all styles that stand in pages, with those that were known. */
  readonly #open = new Map<string, Inline>();

  constructor(folder: string, settings: Settings) {
    this.#folder = folder;
    this.#settings = settings;
    this.#files = new LoadedFiles(folder, settings.basePath);
  }

  /** Begins once scripts and styles are in the folder. */
  begin(): void {
    for (const name of filesOf(this.#folder).filter((file) => file.endsWith('.html'))) {
      const file = path.join(this.#folder, name);
      writeFileSync(file, this.add(name, readFileSync(file, 'utf8')));
    }
  }

  /** Takes a page as it is rendered, and gives it as it is written. */
  add(name: string, rendered: string): string {
    if (name === FRAME) this.#frame = rendered;
    this.#places.set(name, readPage(rendered));
    return this.finish(name, this.#withFiles(name, rendered));
  }

  /** The page with what it loads beside what its route names. */
  #withFiles(name: string, html: string): string {
    const files = this.#files;
    if (LANDING.test(name)) {
      const read = (href: string): string => files.at(href)?.content ?? '';
      return withMergedCss(html, read, (href, css) => files.add(href, css));
    }
    return name === SEARCH && !this.#settings.forDisk ? preloadSearch(html, files, this.#settings) : html;
  }

  finish(name: string, html: string): string {
    const page = inlineInto(addIntegrity(html, this.#files), this.#files);
    if (this.#settings.forDisk) return pageForDisk(page.html, name);
    if (!page.isAlone) this.#open.set(name, page.inline);
    return page.html;
  }

  /** Ends when all pages are written: those that were before the last such style was known name that too. */
  end(): WrittenPages {
    const styles = this.#files.inlineStyles;
    for (const [name, inline] of this.#open) {
      if (inline.styles === styles) continue;
      const file = path.join(this.#folder, name);
      writeFileSync(file, changePolicy(readFileSync(file, 'utf8'), inline, { ...inline, styles }));
    }
    return { places: this.#places, frame: this.#frame };
  }
}
