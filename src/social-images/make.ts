import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import type { Card, Covers } from './content.ts';
import { drawCard } from './draw.ts';
import { loadFace } from './face.ts';
import { cardTree } from './tree.ts';

/** Cache: drawing takes most of the time of a build with many passages. */
const KEPT = '.cache/cards';

/** Files on which the look of a card depends, besides its content. */
const DRAWN_BY = ['src/social-images/draw.ts', 'package.json'];

let drawnBy: Hash | undefined;

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
  const file = `${KEPT}/${nameOf(tree)}.png`;
  const draw = (): Promise<Buffer> =>
    drawCard(tree, face).catch((cause: unknown) => {
      throw new Error(`The card with the words “${card.words.words}” could not be drawn: ${String(cause)}`, { cause });
    });
  const png = read(file) ?? keep(file, await draw());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

function nameOf(tree: Node): string {
  drawnBy ??= DRAWN_BY.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'));
  return drawnBy.copy().update(JSON.stringify(tree)).digest('hex').slice(0, 32);
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Renames a whole file into place: another build may read it at the same time. */
function keep(file: string, png: Buffer): Buffer {
  mkdirSync(KEPT, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
  return png;
}
