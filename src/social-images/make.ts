import { Kept } from '#environment/kept.ts';
import type { Card } from './content.ts';
import { drawCard } from './draw.ts';
import { loadFace } from './face.ts';
import { cardTree } from './tree.ts';

const kept = new Kept('.cache/kept/cards', ['src/social-images/draw.ts', 'src/social-images/face.ts', 'package.json']);

/**
 * Gives the picture of a card, kept or new.
 *
 * @throws Error that says which card could not be drawn, and why
 */
export async function cardPng(card: Card): Promise<Uint8Array> {
  const face = await loadFace();
  const tree = cardTree(card, face.family);
  const draw = (): Promise<Buffer> =>
    drawCard(tree, face).catch((cause: unknown) => {
      throw new Error(`The card with the words “${card.words.words}” could not be drawn: ${String(cause)}`, { cause });
    });
  return kept.find(tree) ?? kept.keep(tree, await draw());
}

export async function isKept(card: Card): Promise<boolean> {
  const { family } = await loadFace();
  return kept.has(kept.nameOf(cardTree(card, family)));
}

/** Draws cards that are not kept yet, until it `isEnough`. */
export async function keepCards(cards: readonly Card[], isEnough: () => boolean): Promise<void> {
  for (const card of cards) {
    if (isEnough()) return;
    if (!(await isKept(card))) await cardPng(card);
  }
}
