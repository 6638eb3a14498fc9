import { expect, test, type Browser, type Page } from '@playwright/test';
import fc from 'fast-check';
import sharp from 'sharp';
import { build, type Rolldown } from 'vite';
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
  const signed = words.filter((word) => isSign(text.charAt(word.start - 1)) || isSign(text.charAt(word.end)));
  const somewhere = at % words.length;
  const [from, to] = {
    word: [somewhere, somewhere],
    'half words': [somewhere, somewhere + (more % 5)],
    phrase: [somewhere, somewhere + 1 + (more % 7)],
    sentence: [somewhere, somewhere + 8 + (more % 40)],
    passages: [last - (more % 10), last + 1 + (more % 90)],
    end: [last - (more % 6), last],
    signs: [words.indexOf(signed[at % signed.length]!), words.indexOf(signed[at % signed.length]!)],
  }[kind] as [number, number];
  const whole = { start: words[from]!.start, end: words[Math.min(to, words.length - 1)]!.end };
  if (kind === 'end') whole.end = end;
  if (kind === 'signs' && isSign(text.charAt(whole.start - 1))) whole.start -= 1;
  if (kind === 'signs' && isSign(text.charAt(whole.end))) whole.end += 1;
  if (kind !== 'half words') return { selected: whole, whole };
  // From within the first word to within the last.
  const within = (word: Span): number => Math.floor((word.end - word.start) / 2);
  const selected = { start: whole.start + within(words[from]!), end: whole.end - within(words[to] ?? words.at(-1)!) };
  return { selected: selected.start < selected.end ? selected : whole, whole };
}

/** The texts of each passage, without its number. */
function textsOfPassages(): Text[][] {
  return [...document.querySelectorAll('.passage')].map((passage) => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('.passage-link')) texts.push(walker.currentNode as Text);
    }
    return texts;
  });
}

/** Selects words, and gives the link to them. */
function linkTo({ selected, spill }: { selected: Span; spill: number | undefined }): string {
  const { textsOfPassages, selection } = window as unknown as Sharer;
  const passages = textsOfPassages();
  const spot = (place: number, isEnd: boolean): [Node, number] => {
    let rest = place;
    for (const texts of passages) {
      for (const text of texts) {
        if (isEnd ? rest <= text.length : rest < text.length) return [text, rest];
        rest -= text.length;
      }
      rest -= 1;
    }
    throw new Error('There is no such place.');
  };
  const [end, offset] = spot(selected.end, true);
  // What reaches the end of a passage may end in the next one, before its first word.
  const next = spill === undefined ? null : end.parentElement?.closest('.passage')?.nextElementSibling;
  const { ids, directive } =
    (getSelection()?.setBaseAndExtent(...spot(selected.start, false), next ?? end, next ? spill! : offset),
    selection.selectedPassages(getSelection()!)) ?? {};
  return `${location.pathname}#${ids?.[0]}:~:${directive}`;
}

interface Sharer {
  textsOfPassages: typeof textsOfPassages;
  selection: { selectedPassages(selection: Selection): { ids: string[]; directive: string } | undefined };
}

/** Where the middle of each sign is that can be seen: of the author by its place, of the page around the text by -1. */
function middlesOfSigns(): [place: number, x: number, y: number][] {
  const passages = (window as unknown as Sharer).textsOfPassages();
  const range = document.createRange();
  const middles: [number, number, number][] = [];
  const addAll = (text: Text, start: number | undefined): void => {
    for (const { index } of text.data.matchAll(/\S/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getClientRects()[0];
      if (box) middles.push([start === undefined ? -1 : start + index, box.x + box.width / 2, box.y + box.height / 2]);
    }
  };
  let place = 0;
  for (const texts of passages) {
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

/**
 * The script that reads a selection, as the site has it. In the site its file has another name in each build and gives
 * nothing to the page, so it is built once more by itself.
 */
async function builtScript(): Promise<string> {
  const results = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/components/link/selection.ts', formats: ['iife'], name: 'selection' } },
  })) as Rolldown.RolldownOutput[];
  return `${results[0]?.output[0].code}\nObject.assign(window, { selection, textsOfPassages: ${textsOfPassages} });`;
}

const ONLY_WHAT_IS_ARRIVED_AT = `
  html { font-size: 11px }
  *, ::before { color: white !important; background: white !important; border-color: white !important; box-shadow: none !important }
  ::target-text { color: red; background: red }`;

/** A page whose policy lets the test put its script and style into it. Large, so that an essay is seen at once. */
function openPage(browser: Browser): Promise<Page> {
  return browser.newPage({ bypassCSP: true, baseURL: homeOf('main'), viewport: { width: 1500, height: 1500 } });
}

/** The places of the signs that are red. */
async function arrivedAt(page: Page): Promise<number[]> {
  const middles = await page.evaluate(middlesOfSigns);
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number): boolean => {
    const at = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
    return data[at] === 255 && data[at + 1] === 0;
  };
  return middles.filter(([, x, y]) => isRed(x, y)).map(([place]) => place);
}

for (const essay of ['lan', 'tan']) {
  for (const half of [0, 1]) {
    test(`the link to words of ${essay} leads to exactly those words: ${HALF} selections, part ${half + 1}`, async ({
      browser,
    }) => {
      const script = await builtScript();
      const [sharer, reader] = [await openPage(browser), await openPage(browser)];
      await sharer.goto(`/essays/${essay}/`);
      await sharer.addScriptTag({ content: script });
      await reader.addInitScript(`window.textsOfPassages = ${textsOfPassages}`);
      await reader.addInitScript((rules) => {
        const style = new CSSStyleSheet();
        style.replaceSync(rules);
        document.adoptedStyleSheets.push(style);
      }, ONLY_WHAT_IS_ARRIVED_AT);
      const passages = await sharer.evaluate(() =>
        (window as unknown as Sharer).textsOfPassages().map((texts) => texts.map(({ data }) => data).join('')),
      );
      const text = passages.join('\n');
      for (const choice of fc.sample(choices, { seed: SEED + half, numRuns: HALF })) {
        const { selected, whole } = spansOf(choice, passages);
        const link = await sharer.evaluate(linkTo, {
          selected,
          spill: choice.kind === 'end' ? choice.more % 2 : undefined,
        });
        // By way of another page: else the marks of the link before stay.
        await reader.goto('about:blank');
        await reader.goto(link);
        const expected = text.slice(whole.start, whole.end);
        const signs = Array.from(expected.matchAll(/\S/g), ({ index }) => whole.start + index);
        await expect
          .poll(async () => (await arrivedAt(reader)).map((place) => text[place] ?? '?').join(''), { message: link })
          .toBe(signs.map((place) => text[place]).join(''));
        expect(await arrivedAt(reader), `${link} leads to “${expected}”`).toEqual(signs);
      }
    });
  }
}
