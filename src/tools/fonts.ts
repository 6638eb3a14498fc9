/**
 * `npm run fonts`: subsets the typeface of the package to the characters of English text, for the weight of a page. Other
 * characters, such as names in Chinese or pinyin, come from a font of the system.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const PACKAGE = 'node_modules/@fontsource-variable/literata';
const FOLDER = 'src/styles/fonts';

/** Printable ASCII without characters of program code, and typographic ones. */
const CHARACTERS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    .join('')
    .replaceAll(/[\\^`{|}~<>@#$+=_*]/g, '') + '\u00a0‘’“”–—…é';

/** One weight; the optical size of running text, in points. */
const AXES = { wght: 400, opsz: 14 };

for (const style of ['normal', 'italic']) {
  const whole = readFileSync(`${PACKAGE}/files/literata-latin-opsz-${style}.woff2`);
  // Without layout closure: no glyphs for OpenType features.
  const part = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: AXES,
    noLayoutClosure: true,
  });
  writeFileSync(`${FOLDER}/literata-${style}.woff2`, part);
  console.log(`literata-${style}.woff2: ${part.length} bytes of ${whole.length}`);
}
copyFileSync(`${PACKAGE}/LICENSE`, `${FOLDER}/LICENSE`);
