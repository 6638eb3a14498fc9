import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { runs } from './runs.ts';
import { openReader, openSharer, type Block, type Selected, type Span } from './target-text.ts';

/*
 * Selects words of the essays at random, follows the link to them, and looks at what Chromium marks as arrived at. That
 * the links are right for any page is proved without a browser (text-fragment-found.test.ts); here, that the page is read
 * as Chromium searches it.
 */

const ESSAYS = ['bodor', 'calder', 'everything', 'dorn', 'salim'];
const SEED = 20201126;
/** Selections of all essays together. A thorough run takes minutes. */
const SELECTIONS = runs(35, 500);

interface Choice {
  kind: 'word' | 'half words' | 'phrase' | 'sentence' | 'passages' | 'end' | 'signs';
  /** Any whole numbers: where, and how much. */
  at: number;
  more: number;
}

const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom('word', 'half words', 'phrase', 'sentence', 'passages', 'end', 'signs'),
  at: fc.nat(),
  more: fc.nat(),
});

const isSign = (text: string): boolean => /[^\s\p{L}\p{N}\p{M}]/u.test(text);

/** Works out what is selected, and the same with its words whole. */
function spansOf({ kind, at, more }: Choice, blocks: readonly Block[]): Selected & { whole: Span } {
  const text = blocks.map((block) => block.text).join('\n');
  const isAuthors = blocks.flatMap((block) => [...block.isAuthors, false]);
  const words: Span[] = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike, index }) => isWordLike && isAuthors[index])
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const ends = blocks.flatMap((block, index) =>
    block.isLast ? blocks.slice(0, index + 1).reduce((sum, each) => sum + each.text.length + 1, -1) : [],
  );
  const passageEnd = ends[at % ends.length] ?? 0;
  const end = 1 + isAuthors.findLastIndex((is, place) => is && place < passageEnd && /\S/.test(text.charAt(place)));
  const last = words.findLastIndex((word) => word.end <= end);
  const isSignAt = (place: number): boolean => isSign(text.charAt(place)) && isAuthors[place] === true;
  const signed = words.flatMap((word, index) => (isSignAt(word.start - 1) || isSignAt(word.end) ? index : []));
  const somewhere = at % words.length;
  const beside = signed[at % signed.length] ?? 0;
  const [from, to] = {
    word: [somewhere, somewhere],
    'half words': [somewhere, somewhere + (more % 5)],
    phrase: [somewhere, somewhere + 1 + (more % 7)],
    sentence: [somewhere, somewhere + 8 + (more % 40)],
    passages: [last - (more % 10), last + 1 + (more % 90)],
    end: [last - (more % 6), last],
    signs: [beside, beside],
  }[kind] as [number, number];
  const first = words[Math.max(0, from)] ?? { start: 0, end: 0 };
  const final = words[to] ?? words.at(-1) ?? first;
  const whole = { start: first.start, end: kind === 'end' ? end : final.end };
  if (kind === 'signs' && isSignAt(whole.start - 1)) whole.start -= 1;
  if (kind === 'signs' && isSignAt(whole.end)) whole.end += 1;
  const spill = kind === 'end' ? more % 2 : undefined;
  if (kind !== 'half words') return { selected: whole, whole, spill };
  const half = (word: Span): number => Math.floor((word.end - word.start) / 2);
  const selected = { start: whole.start + half(first), end: whole.end - half(final) };
  return { selected: selected.start < selected.end ? selected : whole, whole, spill };
}

/** Whether another block has what the block of a place has: no directive tells the two apart. */
function isTwice(place: number, blocks: readonly Block[]): boolean {
  const texts = blocks.map(({ text }) => text.trim().toLowerCase());
  let end = -1;
  const index = blocks.findIndex(({ text }) => (end += text.length + 1) >= place);
  return texts.some((text, other) => other !== index && text.includes(texts[index] ?? ''));
}

for (const [part, essay] of ESSAYS.entries()) {
  const numRuns = SELECTIONS / ESSAYS.length;
  test(`links to words of ${essay} lead to exactly those words: ${numRuns} selections`, async ({ browser }) => {
    const sharer = await openSharer(browser, `/essays/${essay}/`);
    const blocks = await sharer.blocks();
    const text = blocks.map((block) => block.text).join('\n');
    const links: { link: string; whole: Span; kind: Choice['kind'] }[] = [];
    for (const choice of fc.sample(choices, { seed: SEED + part, numRuns })) {
      const { whole, ...selected } = spansOf(choice, blocks);
      links.push({ link: await sharer.linkTo(selected), whole, kind: choice.kind });
    }
    // A page that another one may lie on is not always painted.
    await sharer.close();

    const reader = await openReader(browser, `/essays/${essay}/`);
    for (const [index, { link, whole, kind }] of links.entries()) {
      if (link.endsWith(':~:')) {
        expect([isTwice(whole.start, blocks), isTwice(whole.end, blocks)], kind).toContain(true);
        continue;
      }
      expect(link).toMatch(/#p\d+:~:text=/);
      // Another page each time: in the same one, what was marked before stays marked.
      await reader.page.goto(link.replace('#', `?${index}#`));
      const words = text.slice(whole.start, whole.end);
      const signs = Array.from(words.matchAll(/\S/gu), (sign) => whole.start + sign.index);
      const seen = signs.filter((place) => reader.seen.has(place));
      await expect.poll(() => reader.arrivedAt(), `${kind}: ${link} leads to “${words}”`).toEqual(seen);
    }
  });
}
