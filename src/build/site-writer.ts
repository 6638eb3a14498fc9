import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Settings } from '#environment/settings.ts';
import { minifyScripts } from './finishing/minify-scripts.ts';
import type { WrittenPages } from './pages.ts';

/** The folder of a site. */
export interface Target {
  folder: string;
  /** Undefined where pages are written as they are rendered. */
  settings: Settings | undefined;
}

/** A page or a file, as it is rendered. */
export interface Rendered {
  /** File below the folder. */
  name: string;
  content: Uint8Array;
  isPage: boolean;
}

export type Asked = Rendered | 'begin' | 'end';

/** What the thread says when it has done one thing that it was asked. */
export interface Done {
  /** After the last. */
  pages?: WrittenPages | undefined;
}

/** Pages and files that wait at most, for they are in memory. */
const WAITING = 100;

/** Finishes and writes what is rendered, in a thread, so that the next page is rendered meanwhile. */
export class SiteWriter {
  readonly #target: Target;
  readonly #thread: Worker;
  readonly #last: Promise<WrittenPages | undefined>;
  #waiting = 0;

  constructor(target: Target) {
    this.#target = target;
    this.#thread = new Worker(path.join(import.meta.dirname, 'write-in-thread.ts'), { workerData: target });
    this.#last = new Promise((resolve, reject) => {
      this.#thread.on('message', (done: Done) => {
        this.#waiting -= 1;
        if ('pages' in done) resolve(done.pages);
      });
      this.#thread.on('error', reject);
    });
    // Whoever gives it something, or ends it, is told.
    this.#last.catch(() => undefined);
  }

  /** Begins once scripts and styles are in the folder. */
  begin(): Promise<void> {
    const { folder, settings } = this.#target;
    if (settings) minifyScripts(folder);
    return this.#ask('begin');
  }

  /** Resolves when it may be given more. */
  write(rendered: Rendered): Promise<void> {
    return this.#ask(rendered);
  }

  /** Resolves when all is written. */
  async end(): Promise<WrittenPages | undefined> {
    await this.#ask('end');
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  /** @throws Error of the thread */
  async #ask(asked: Asked): Promise<void> {
    this.#thread.postMessage(asked);
    this.#waiting += 1;
    while (this.#waiting > WAITING) await Promise.race([once(this.#thread, 'message'), this.#last]);
  }
}
