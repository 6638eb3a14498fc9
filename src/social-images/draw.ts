import type { Node } from '@takumi-rs/core';
import { CARD, CARD_BUDGET } from '#metadata/card-size.ts';
import type { Face } from './face.ts';

/**
 * Draws a card as a PNG of 1,200 by 630 pixels. The typeface is the project's own, so that a card looks the same wherever it
 * is drawn.
 *
 * @param tree the card, laid out
 * @param budget bytes that it must stay below
 * @throws Error where it does not come out small enough
 */
export async function drawCard(
  tree: Node,
  { renderer }: Pick<Face, 'renderer'>,
  budget = CARD_BUDGET,
): Promise<Buffer> {
  const png = await renderer.render(tree, { ...CARD, format: 'png' });
  if (png.length >= budget) throw new Error(`The card has ${budget} bytes or more.`);
  return png;
}
