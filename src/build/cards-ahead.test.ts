import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { whole, type Card } from '#social-images/content.ts';
import { isKept } from '#social-images/make.ts';
import { CardsAhead } from './cards-ahead.ts';

/** Astro’s prerenderer of a site with these cards. */
function siteOf(cards: Card[]): AstroPrerenderer {
  const routeData = { component: 'src/pages/[...path]/card.png.ts' };
  const getComponentByRoute = () => Promise.resolve({ getCards: () => Promise.resolve(cards) });
  return { app: { manifest: { routes: [{ routeData }] }, getComponentByRoute } } as unknown as AstroPrerenderer;
}

/** Cards that no build has. */
const cardsNamed = (name: string, count: number): Card[] =>
  Array.from({ length: count }, (_, number) => ({
    words: whole(`${name} ${number} ${process.pid} ${Date.now()}`),
    lines: [],
  }));

const areKept = (cards: readonly Card[]): Promise<boolean[]> => Promise.all(cards.map(isKept));

it('many cards are drawn ahead, the last first, until the pages have theirs', async () => {
  const cards = cardsNamed('many', 400);
  const ahead = new CardsAhead();
  await ahead.begin(siteOf([...cards]));
  await expect.poll(async () => (await areKept(cards)).filter(Boolean).length, { timeout: 20_000 }).toBeGreaterThan(1);
  await ahead.end();
  const kept = await areKept(cards);
  const first = kept.indexOf(true);
  expect(first).toBeGreaterThan(0);
  expect(kept.slice(first)).not.toContain(false);
});

it('a few are drawn when their pages are made', async () => {
  const cards = cardsNamed('few', 3);
  const ahead = new CardsAhead();
  await ahead.begin(siteOf([...cards]));
  await ahead.end();
  expect(await areKept(cards)).toEqual([false, false, false]);
});
