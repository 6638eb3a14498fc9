import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { create, type Font } from 'fontkitten';
import type { Covers } from './content.ts';

/** Looked up as Node does, from the project upwards: it may stand inside another one that has the packages. */
const fromProject = createRequire(path.resolve('package.json'));

/** The typeface comes in parts, each with some scripts. The first part that has a letter gives it. */
const PARTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

/** The typeface of the site, as the cards need it. */
export interface Face {
  renderer: Renderer;
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
  const renderer = new Renderer();
  const fonts: Font[] = [];
  for (const part of PARTS) {
    const file = `@fontsource-variable/literata/files/literata-${part}-opsz-normal.woff2`;
    const data = readFileSync(fromProject.resolve(file));
    await renderer.registerFont({ name: nameOf(part), data });
    fonts.push(create(data) as Font);
  }
  const hasGlyph = (sign: string): boolean => fonts.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  return {
    renderer,
    family: PARTS.map((part) => `'${nameOf(part)}'`).join(', '),
    // A mark that is a character of its own has no place on most letters of the typeface.
    covers: (text) => !/\p{M}/u.test(text) && Array.from(text).every(hasGlyph),
  };
}

function nameOf(part: string): string {
  return `Literata ${part}`;
}
