import { Kept } from '#environment/kept.ts';
import type { Card, Covers } from './content.ts';
import { drawCard } from './draw.ts';
import { loadFace } from './face.ts';
import { cardTree } from './tree.ts';

const kept = new Kept('.cache/kept/cards', ['src/social-images/draw.ts', 'src/social-images/face.ts', 'package.json']);

/**
 * Makes the card of a page.
 *
 * @param contentFor what it is to say, given the letters that there are
 * @throws Error that says which card could not be drawn, and why
 */
export async function cardResponse(contentFor: (covers: Covers) => Card): Promise<Response> {
  const face = await loadFace();
  const card = contentFor(face.covers);
  const tree = cardTree(card, face.family);
  const draw = (): Promise<Buffer> =>
    drawCard(tree, face).catch((cause: unknown) => {
      throw new Error(`The card with the words “${card.words.words}” could not be drawn: ${String(cause)}`, { cause });
    });
  const png = kept.find(tree) ?? kept.keep(tree, await draw());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
