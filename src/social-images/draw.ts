import satori from 'satori';
import sharp from 'sharp';
import { CARD, CARD_BUDGET } from '#metadata/card-size.ts';
import type { Face } from './face.ts';
import type { Box } from './tree.ts';

/** Numbers of colours that are tried in turn. There are four, and the shades between them that make edges smooth. */
const COLOURS = [16, 8];

/**
 * Draws a card. The text becomes outlines, so that a card looks the same wherever it is drawn.
 *
 * @param tree the card, laid out
 * @param face its typeface
 * @param budget bytes that it must stay below
 * @returns a PNG of 1,200 by 630 pixels
 * @throws Error where it does not come out small enough
 */
export async function drawCard(tree: Box, { fonts }: Pick<Face, 'fonts'>, budget = CARD_BUDGET): Promise<Buffer> {
  const svg = Buffer.from(await satori(tree as never, { ...CARD, fonts }));
  for (const colours of COLOURS) {
    // Without dithering: it would make grain of the even ground. Little effort is as good here as much, and quicker.
    const png = await sharp(svg).png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
    if (png.length < budget) return png;
  }
  throw new Error(`A card of ${COLOURS.at(-1) ?? 0} colours still has ${budget} bytes or more.`);
}
