import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font as FontReader } from 'fontkitten';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import type { Covers } from './content.ts';

/** Looked up as Node does, from the project upwards: it may stand inside another one that has the packages. */
const fromProject = createRequire(path.resolve('package.json'));

/** The typeface comes in parts, each with some scripts. The first part that has a letter gives it. */
const PARTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** One weight; the optical size, in points, of a card as it is shown: smaller than it is. */
const AXES = { wght: 400, opsz: 24 };

/** Options of the conversion: satori reads neither WOFF2 nor variable fonts. */
const UNPACKED = { targetFormat: 'truetype', variationAxes: AXES, keepAllGlyphs: true } as const;

/** The typeface of the site, as the cards need it. */
export interface Face {
  fonts: Font[];
  /** Names of the fonts, as CSS lists them. */
  family: string;
  covers: Covers;
}

let face: Promise<Face> | undefined;

/** Loads the face of the cards, once. */
export function loadFace(): Promise<Face> {
  face ??= load();
  return face;
}

async function load(): Promise<Face> {
  const fonts = await Promise.all(
    PARTS.map(async (part): Promise<Font & { data: Buffer }> => {
      const whole = readFileSync(
        fromProject.resolve(`@fontsource-variable/literata/files/literata-${part}-opsz-normal.woff2`),
      );
      const data = await subsetFont(whole, '', UNPACKED);
      return { name: `Literata ${part}`, data, weight: AXES.wght as 400, style: 'normal' };
    }),
  );
  const readers = fonts.map(({ data }) => create(data) as FontReader);
  const hasGlyph = (sign: string) => readers.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  return {
    fonts,
    family: fonts.map(({ name }) => `'${name}'`).join(', '),
    // A mark that is a character of its own would have to be placed on its letter, which is not done here.
    covers: (text) => !/\p{M}/u.test(text) && Array.from(text).every(hasGlyph),
  };
}
