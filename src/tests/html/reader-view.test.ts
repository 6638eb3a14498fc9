import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PassagesFile } from '#exports/passages-schema.ts';
import { mentions } from '#markdown/mentions.ts';
import { pipeline } from '#markdown/compile.ts';
import type { EssayText, FindMentions, Mention } from '#passages/model.ts';
import { faultsOfView, readerView } from '../reader-view.ts';
import { runs } from '../runs.ts';
import { fileText } from './built.ts';

/*
 * Result of reader views and read-later programs, by the library that Firefox uses: every passage in order,
 * and nothing between them but headings.
 */

const { essays, passages } = JSON.parse(fileText('/passages.json')) as PassagesFile;

it.each(essays)('a reader view shows all of $slug', ({ slug, address, sections }) => {
  const texts = passages.filter(({ essay }) => essay === slug).map(({ text }) => text);
  const titles = sections.map(({ title }) => title);
  expect(faultsOfView(readerView(fileText(`/essays/${slug}/`), address), texts, titles)).toEqual([]);
});

/** Gives each passage topics, as many as its number. */
const manyTopics: FindMentions = (_, found) =>
  found.flatMap(({ number }) =>
    Array.from(
      { length: number },
      (__, index) => ({ passage: number, subject: { kind: 'topic', id: `concepts/${index}` } }) as Mention,
    ),
  );

const markdown = await createMarkdownProcessor({
  ...pipeline,
  rehypePlugins: [...pipeline.rehypePlugins, [mentions, manyTopics]],
  syntaxHighlight: false,
});

/** A page of an essay, with another text in the place of its own. */
const [before = '', after = ''] = fileText('/essays/bodor/').split(/(?<=<margin-notes[^>]*>)[^]*(?=<\/margin-notes>)/);

const FILE = new URL('made-up.mdx', import.meta.url);

async function viewOf(text: string): Promise<string[]> {
  const { code, metadata } = await markdown.render(text, { fileURL: FILE });
  const { passages: made, sections } = metadata.frontmatter as EssayText;
  const view = readerView(before + code + after, 'https://essays.example.org/essays/made-up/');
  return faultsOfView(
    view,
    made.map(({ text: words }) => words),
    sections.map(({ title }) => title),
  );
}

const SENTENCES = [
  'He laughed.',
  'Silence.',
  '“No,” she said.',
  '12 July 1944.',
  '她笑了。',
  '网络空间命运共同体，是人类的共同家园，各国应当携手共建。',
  'ضحك الرجل.',
  'كان البيت قديمًا، وكانت الحديقة أقدم منه، ولم يبق فيها أحد.',
  'The second letter came in the spring, when the roads were dry again, and it was longer, with the seal of the court on it.',
  'Nobody in the house, old or young, spoke of what the letter had said, or of what it would mean to them in the years to come.',
];
const sentence = fc.constantFrom(...SENTENCES);
const words = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const link = words.map((text) => `[${text}](https://gazette.example/1)`);
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  { weight: 4, arbitrary: words },
  link,
  fc.tuple(words, link).map((two) => two.join(' ')),
  several(fc.oneof(words, link)).map((items) => items.map((item) => `- ${item}`).join('\n')),
  several(words).map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')),
  several(words).map((lines) => lines.map((line) => `> ${line}`).join('\n>\n')),
  several(words).map((cells) => `| | A |\n|---|---|\n${cells.map((cell) => `| ${cell} | 1 |`).join('\n')}`),
  sentence.map((text) => `\`\`\`\n${text}\n\`\`\``),
);
/** Headings by whose ids a reader view would take them for what stands around a text. */
const heading = fc.constantFrom('Comments', 'Related media', 'Social sharing', 'Community', 'Peace');
const essay = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.uniqueArray(heading, { maxLength: 3 }), fc.nat(11))
  .map(([blocks, titles, place]) =>
    [...blocks.slice(0, place), ...titles.map((title) => `## ${title}`), ...blocks.slice(place)].join('\n\n'),
  )
  // Two in a row would be one, and its numbers would be refused.
  .filter((text) => !/^\d+\. .*\n\n1\. /m.test(text));

it('a reader view shows all of any essay', async () => {
  await fc.assert(
    fc.asyncProperty(essay, async (text) => {
      expect(await viewOf(text)).toEqual([]);
    }),
    { numRuns: runs(12, 200) },
  );
}, 300_000);
