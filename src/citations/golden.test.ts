import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionOf, essays } from './fixtures/essays.ts';
import { citationFormats, entriesOf } from '#lib/formats.ts';
import { writeWorks } from './formats.ts';
import { atPassage, worksOf, type CitedEssay } from './item.ts';
import { citeInStyles, withStyles } from './published.ts';

/*
 * What was read against the rules of each style and format, word for word. `vitest -u` writes the files anew; what then
 * differs has to be read again.
 */
const GOLDEN = path.join(import.meta.dirname, 'fixtures/golden');

const formats = entriesOf(citationFormats).map(([ending, { label }]) => ({ ending, label }));

const golden = (name: string, text: string) => expect(text).toMatchFileSnapshot(path.join(GOLDEN, name));

/** References with their italics between asterisks, and how a passage is cited. */
function inWords(slug: string, essay: CitedEssay, edition: string): string {
  const familyFirst = essay.authors.map(({ nameOrder }) => nameOrder === 'family-first');
  return worksOf(essay, editionOf(slug, edition))
    .map((work) => {
      const cited = withStyles(citeInStyles(work, familyFirst)).map(({ style, parts, inText }) => {
        const reference = parts.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
        return `${style.name}\n  ${reference}\n  ${inText.before}3${inText.after}\n`;
      });
      return `${work.label}\n\n${cited.join('\n')}`;
    })
    .join('\n');
}

describe.each(Object.entries(essays))('citations of %s', (slug, essay) => {
  it('are written in each style as its rules have it, without a date of the edition', async () => {
    await golden(`${slug}/styles.txt`, inWords(slug, essay, 'not stated'));
  });

  it('are written with the date of the edition where there is one', async () => {
    await golden(`${slug}/styles-dated.txt`, inWords(slug, essay, '2026-11-24'));
  });

  it.each(formats)('are written as $label', async ({ ending }) => {
    await golden(`${slug}/${slug}.${ending}`, writeWorks[ending](worksOf(essay, editionOf(slug, 'not stated'))));
  });

  it.each(formats)('of a passage are written as $label', async ({ ending }) => {
    await golden(
      `${slug}/${slug}-p3.${ending}`,
      writeWorks[ending](atPassage(worksOf(essay, editionOf(slug, '2026-11-24')), 3)),
    );
  });
});
