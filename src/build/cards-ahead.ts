import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer } from 'astro';
import type { Card } from '#social-images/content.ts';
import { appOf } from './app.ts';

/** Cards that are drawn in the time that a thread takes to start. */
const FEW = 50;

const ROUTE = 'src/pages/[...path]/card.png.ts';
const THREAD = path.join(import.meta.dirname, '../social-images/draw-in-thread.ts');

/** What the module of the route gives besides. */
interface CardRoute {
  getCards(): Promise<Card[]>;
}

/**
 * Draws cards in a thread while the indexes are made, which takes one processor. It begins with the last; the pages, which
 * are made after the indexes, with the first: they meet in the store.
 */
export class CardsAhead {
  #thread: Worker | undefined;

  async begin(astro: AstroPrerenderer): Promise<void> {
    const app = appOf(astro);
    const route = app.manifest.routes.find(({ routeData }) => routeData.component === ROUTE);
    if (!route) throw new Error(`There is no route ${ROUTE} any more; see src/build/cards-ahead.ts.`);
    const { getCards } = (await app.getComponentByRoute(route.routeData)) as CardRoute;
    const cards = await getCards();
    if (cards.length <= FEW) return;
    this.#thread = new Worker(THREAD, { workerData: cards.reverse() });
    // Who renders the page of a card that cannot be drawn says so.
    this.#thread.on('error', () => (this.#thread = undefined));
    this.#thread.on('exit', () => (this.#thread = undefined));
  }

  /** Ends with the card that is being drawn. */
  async end(): Promise<void> {
    const thread = this.#thread;
    if (!thread) return;
    thread.postMessage('enough');
    await new Promise((resolve) => thread.once('exit', resolve));
  }
}
