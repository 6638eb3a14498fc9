/**
 * `npm run fonts`: makes the fonts of the site anew, from the package that carries the whole typeface.
 *
 * A page may weigh little, so the fonts hold the letters and signs of English text and no more. Whatever else a text
 * has, names in Chinese or pinyin say, comes from a font of the reader's system.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const PACKAGE = 'node_modules/@fontsource-variable/literata';
const FOLDER = 'src/styles/fonts';

/** Printable ASCII without the signs of program code, and what English typesetting adds to it. */
const SIGNS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    .join('')
    .replaceAll(/[\\^`{|}~<>@#$+=_*]/g, '') + '\u00a0‘’“”–—…é';

/** One weight, at the optical size of running text, in points. */
const AXES = { wght: 400, opsz: 14 };

for (const style of ['normal', 'italic']) {
  const whole = readFileSync(`${PACKAGE}/files/literata-latin-opsz-${style}.woff2`);
  // Without layout closure: no glyphs that only an OpenType feature would bring in.
  const part = await subsetFont(whole, SIGNS, { targetFormat: 'woff2', variationAxes: AXES, noLayoutClosure: true });
  writeFileSync(`${FOLDER}/literata-${style}.woff2`, part);
  console.log(`literata-${style}.woff2: ${part.length} bytes of ${whole.length}`);
}
copyFileSync(`${PACKAGE}/LICENSE`, `${FOLDER}/LICENSE`);
