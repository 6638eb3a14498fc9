import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import type { Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';

/** The screen reader in the page. */
type Ear = Pick<typeof virtual, 'start' | 'next' | 'spokenPhraseLog' | 'clearSpokenPhraseLog' | 'lastSpokenPhrase'>;
type Listened = typeof globalThis & { ear: { virtual: Ear } };

const PACKAGE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json');

let bundled: Promise<string> | undefined;

/** The screen reader as one script. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: path.join(path.dirname(PACKAGE), 'lib/esm/index.mjs'), formats: ['iife'], name: 'ear' },
    },
  });
  const [output] = [made].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The screen reader could not be bundled.');
  return `${chunk.code}; globalThis.ear = ear;`;
}

/** Someone who listens to a page that was opened without its policy, from its beginning. */
export class Listener {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Starts a screen reader in the page. */
  static async at(page: Page): Promise<Listener> {
    await page.evaluate(await (bundled ??= bundle()));
    await page.evaluate(() =>
      (globalThis as Listened).ear.virtual.start({ container: document.body, displayCursor: false }),
    );
    return new Listener(page);
  }

  /**
   * Reads on until something is said, and forgets it.
   *
   * @returns what was said since the last time, a line each
   */
  readTo(last: string): Promise<string> {
    return this.#page.evaluate(async (end) => {
      const { virtual: ear } = (globalThis as Listened).ear;
      for (let step = 0; step < 600; step += 1) {
        await ear.next();
        if ((await ear.lastSpokenPhrase()).startsWith(end)) break;
      }
      const said = await ear.spokenPhraseLog();
      await ear.clearSpokenPhraseLog();
      return `${said.join('\n')}\n`;
    }, last);
  }

  /** Phrases spoken since the last call, one a line. */
  heard(): Promise<string> {
    return this.#page.evaluate(async () => {
      const { virtual: ear } = (globalThis as Listened).ear;
      const said = await ear.spokenPhraseLog();
      await ear.clearSpokenPhraseLog();
      return `${said.join('\n')}\n`;
    });
  }
}
