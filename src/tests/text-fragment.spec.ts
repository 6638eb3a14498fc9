import { expect, test, type Browser, type CDPSession, type Page } from '@playwright/test';
import fc from 'fast-check';
import sharp from 'sharp';
import { selectionScript, type SelectionScript } from './selection-script.ts';
import { homeOf } from './sites.ts';

/*
 * Selects words of the essays at random, follows the link to them, and looks at what Chromium marks as arrived at. It
 * tells nobody which words those are, so they are made red and everything else white, and a picture is taken: each sign
 * of the page whose middle is red was arrived at.
 */

const SEED = 20201126;
/** Selections of each essay are tried in two halves, side by side. */
const HALF = 125;

/** A stretch of the author's words, which are counted over all passages, with one sign between two of them. */
interface Span {
  start: number;
  end: number;
}

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

const isSign = (text: string): boolean => /[^\s\p{L}\p{N}]/u.test(text);

/** Works out what is selected, and the same with its words whole. */
function spansOf({ kind, at, more }: Choice, passages: readonly string[]): { selected: Span; whole: Span } {
  const text = passages.join('\n');
  const words: Span[] = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const end = passages.slice(0, 1 + (at % passages.length)).join('\n').length;
  const last = words.findLastIndex((word) => word.end <= end);
  const signed = words.flatMap((word, index) =>
    isSign(text.charAt(word.start - 1)) || isSign(text.charAt(word.end)) ? index : [],
  );
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
  const first = words[from] ?? { start: 0, end: 0 };
  const final = words[to] ?? words.at(-1) ?? first;
  const whole = { start: first.start, end: kind === 'end' ? end : final.end };
  if (kind === 'signs' && isSign(text.charAt(whole.start - 1))) whole.start -= 1;
  if (kind === 'signs' && isSign(text.charAt(whole.end))) whole.end += 1;
  if (kind !== 'half words') return { selected: whole, whole };
  const half = (word: Span): number => Math.floor((word.end - word.start) / 2);
  const selected = { start: whole.start + half(first), end: whole.end - half(final) };
  return { selected: selected.start < selected.end ? selected : whole, whole };
}

/** The texts of each passage, without its number and its topics. */
function textsOfPassages(): Text[][] {
  return [...document.querySelectorAll('.passage')].map((passage) => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('.passage-link, .topics-link'))
        texts.push(walker.currentNode as Text);
    }
    return texts;
  });
}

/** What the test gives to its pages. */
interface TestPage extends SelectionScript {
  textsOfPassages: typeof textsOfPassages;
}

/** Selects words, and gives the link to them. With `spill`, the end is in the next passage, before its first word. */
function linkTo({ selected, spill }: { selected: Span; spill: number | undefined }): string {
  const { textsOfPassages, selection } = window as unknown as TestPage;
  const spot = (place: number, isEnd: boolean): [Node, number] => {
    let rest = place;
    for (const texts of textsOfPassages()) {
      for (const text of texts) {
        if (isEnd ? rest <= text.length : rest < text.length) return [text, rest];
        rest -= text.length;
      }
      rest -= 1;
    }
    throw new Error('There is no such place.');
  };
  let end = spot(selected.end, true);
  const next = end[0].parentElement?.closest('.passage')?.nextElementSibling;
  if (spill !== undefined && next) end = [next, spill];
  const chosen = getSelection();
  chosen?.setBaseAndExtent(...spot(selected.start, false), ...end);
  const { ids, directive } = (chosen && selection.selectedPassages(chosen)) ?? {};
  return `${location.pathname}#${ids?.[0]}:~:${directive}`;
}

/** Middle of a sign, from the corner of the text; place of the sign among the author's, -1 for what is not of the text. */
type Middle = [place: number, x: number, y: number];

/** Where the signs are that can be seen. */
function middlesOfSigns(): Middle[] {
  const corner = document.querySelector('.prose')?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const range = document.createRange();
  const middles: Middle[] = [];
  const addAll = (text: Text, start: number | undefined): void => {
    for (const { index } of text.data.matchAll(/\S/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      const [x, y] = [box.x + box.width / 2 - corner.x, box.y + box.height / 2 - corner.y];
      middles.push([start === undefined ? -1 : start + index, x, y]);
    }
  };
  let place = 0;
  for (const texts of (window as unknown as TestPage).textsOfPassages()) {
    for (const text of texts) {
      addAll(text, place);
      place += text.length;
    }
    place += 1;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('.prose, script')) addAll(walker.currentNode as Text, undefined);
  }
  return middles;
}

const ONLY_WHAT_IS_ARRIVED_AT = `
  html { font-size: 10px }
  *, ::before {
    color: white !important; background: white !important; border-color: white !important; box-shadow: none !important;
    font-family: monospace !important;
  }
  ::target-text { color: red; background: red }`;

/** A page whose policy lets the test put its script and style into it. Large, so that an essay is seen at once. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    bypassCSP: true,
    baseURL: homeOf('main'),
    viewport: { width: 1500, height: 1600 },
  });
  await page.addInitScript({ content: `window.textsOfPassages = ${String(textsOfPassages)}` });
  return page;
}

/** The places of the signs that are red. */
async function arrivedAt(page: Page, session: CDPSession, middles: readonly Middle[]): Promise<number[]> {
  const corner = await page.locator('.prose').boundingBox();
  const { data: picture } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  const { data, info } = await sharp(Buffer.from(picture, 'base64')).raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number): boolean => {
    const at = (Math.floor(y + (corner?.y ?? 0)) * info.width + Math.floor(x + (corner?.x ?? 0))) * info.channels;
    return data[at] === 255 && data[at + 1] === 0;
  };
  return middles.filter(([, x, y]) => isRed(x, y)).map(([place]) => place);
}

for (const essay of ['bodor', 'calder']) {
  for (const part of [1, 2]) {
    test(`links to words of ${essay} lead to exactly those words: ${HALF} selections, part ${part}`, async ({
      browser,
    }) => {
      test.slow();
      const [sharer, reader] = [await openPage(browser), await openPage(browser)];
      await sharer.goto(`/essays/${essay}/`);
      await sharer.addScriptTag({ content: await selectionScript() });
      await reader.addInitScript((rules) => {
        const style = new CSSStyleSheet();
        style.replaceSync(rules);
        document.adoptedStyleSheets.push(style);
      }, ONLY_WHAT_IS_ARRIVED_AT);
      await reader.goto(`/essays/${essay}/`);
      const session = await reader.context().newCDPSession(reader);
      const middles = await reader.evaluate(middlesOfSigns);
      const passages = await sharer.evaluate(() =>
        (window as unknown as TestPage).textsOfPassages().map((texts) => texts.map(({ data }) => data).join('')),
      );
      const text = passages.join('\n');

      for (const [index, choice] of fc.sample(choices, { seed: SEED + part, numRuns: HALF }).entries()) {
        const { selected, whole } = spansOf(choice, passages);
        const spill = choice.kind === 'end' ? choice.more % 2 : undefined;
        const link = await sharer.evaluate(linkTo, { selected, spill });
        // Another page each time: in the same one, what was marked before stays marked.
        await reader.goto(link.replace('#', `?${index}#`));
        const signs = Array.from(
          text.slice(whole.start, whole.end).matchAll(/\S/g),
          (sign) => whole.start + sign.index,
        );
        const what = `${link} leads to “${text.slice(whole.start, whole.end)}”`;
        await expect.poll(() => arrivedAt(reader, session, middles), what).toEqual(signs);
      }
    });
  }
}
