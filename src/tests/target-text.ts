import type { Browser, CDPSession, Page } from '@playwright/test';
import sharp from 'sharp';
import { selectionScript, type SelectionScript } from './selection-script.ts';
import { homeOf } from './sites.ts';

/*
 * Chromium tells nobody which words it marks as arrived at. So they are made red and everything else white, and a
 * picture is taken: each sign of the page whose middle is red was arrived at.
 */

/** A stretch of the words of an essay, which are counted over all blocks, with one sign between two of them. */
export interface Span {
  start: number;
  end: number;
}

/** One block of an essay's text, as a test sees it. */
export interface Block {
  text: string;
  /** For each character, whether it is the author's; a note mark is not. */
  isAuthors: boolean[];
  /** Whether it is the last of its passage. */
  isLast: boolean;
}

/** A selection: a range, or, with `spill`, up to a child of the next passage, before its first word. */
export interface Selected {
  selected: Span;
  spill: number | undefined;
}

/** The texts of each block of each passage, without numbers and topics. What a line break parts is two blocks. */
function textsOfBlocks(): Text[][] {
  const blocks: Text[][] = [];
  for (const passage of document.querySelectorAll('.prose .passage')) {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let last: Element | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element && node.matches('br, img')) last = undefined;
      if (!(node instanceof Text) || node.parentElement?.closest('.passage-link, .topics-link')) continue;
      const block = node.parentElement?.closest('p, li, td, th, figcaption, pre, blockquote, .passage');
      // The space between the tags of blocks.
      if (!block || (node.data.trim() === '' && !block.matches('p, pre'))) continue;
      if (block === last) blocks.at(-1)?.push(node);
      else blocks.push([node]);
      last = block;
    }
  }
  return blocks;
}

/** Globals that the tests add to their pages. */
interface TestPage extends SelectionScript {
  textsOfBlocks: typeof textsOfBlocks;
}

/** A window in which an essay is seen at once, small as its letters are here. */
const [WIDTH, HEIGHT] = [900, 2300];

/** Opens a page whose policy lets a test put its script and style into it. */
async function openPage(browser: Browser): Promise<Page> {
  const viewport = { width: WIDTH, height: HEIGHT };
  const page = await browser.newPage({ bypassCSP: true, baseURL: homeOf('main'), viewport });
  await page.addInitScript({ content: `window.textsOfBlocks = ${String(textsOfBlocks)}` });
  return page;
}

/** Opens an essay for a reader who selects words of it. */
export async function openSharer(browser: Browser, address: string) {
  const page = await openPage(browser);
  await page.goto(address);
  await page.addScriptTag({ content: await selectionScript() });
  return {
    blocks: (): Promise<Block[]> =>
      page.evaluate(() => {
        const blocks = (window as unknown as TestPage).textsOfBlocks();
        const passageOf = (texts: Text[] | undefined) => texts?.[0]?.parentElement?.closest('.passage');
        return blocks.map((texts, index) => ({
          text: texts.map(({ data }) => data).join(''),
          isAuthors: texts.flatMap((text) =>
            Array<boolean>(text.length).fill(!text.parentElement?.closest('.note-mark')),
          ),
          isLast: passageOf(texts) !== passageOf(blocks[index + 1]),
        }));
      }),
    /** Selects words, and gives the link to them. */
    linkTo: (what: Selected): Promise<string> => page.evaluate(linkTo, what),
    close: (): Promise<void> => page.close(),
  };
}

function linkTo({ selected, spill }: Selected): string {
  const { textsOfBlocks: texts, selection } = window as unknown as TestPage;
  const spot = (place: number, isEnd: boolean): [Node, number] => {
    let rest = place;
    for (const block of texts()) {
      for (const text of block) {
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

/** Middle of a sign in the window; place of the sign among the author's, -1 for what is not of the text. */
type Middle = [place: number, x: number, y: number];

/** Places of visible characters; not of zero-width ones, such as vowels above a letter. */
function middlesOfSigns(): Middle[] {
  const range = document.createRange();
  const middles: Middle[] = [];
  const addAll = (text: Text, start: number | undefined): void => {
    for (const { index, 0: sign } of text.data.matchAll(/\S/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + sign.length);
      const box = range.getClientRects()[0];
      if (!box || box.width < 2) continue;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      middles.push([start === undefined ? -1 : start + index, x, y]);
    }
  };
  let place = 0;
  for (const texts of (window as unknown as TestPage).textsOfBlocks()) {
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
  html { font-size: 8px }
  *, ::before {
    color: white !important; background: white !important; border-color: white !important; box-shadow: none !important;
    font-family: monospace !important; max-inline-size: none !important; overflow: visible !important;
    line-height: 1.3 !important; margin: 0 !important; padding: 0 !important; min-block-size: 0 !important;
    overflow-wrap: anywhere !important;
  }
  pre { white-space: pre-wrap !important }
  img { inline-size: 1px !important; max-block-size: 1px !important }
  ::target-text { color: red; background: red }`;

/** Opens an essay for a reader who follows links to its words. */
export async function openReader(browser: Browser, address: string) {
  const page = await openPage(browser);
  await page.addInitScript((rules) => {
    const style = new CSSStyleSheet();
    style.replaceSync(rules);
    document.adoptedStyleSheets.push(style);
  }, ONLY_WHAT_IS_ARRIVED_AT);
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const middles = await page.evaluate(middlesOfSigns);
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  if ((size[0] ?? 0) > WIDTH || (size[1] ?? 0) > HEIGHT)
    throw new Error(`${address} is not seen at once: ${size.join()}`);
  return {
    page,
    /** The places of an essay's signs that can be seen. */
    seen: new Set(middles.map(([place]) => place)),
    /** The places of the signs that are red. */
    arrivedAt: (): Promise<number[]> => arrivedAt(session, middles),
  };
}

async function arrivedAt(session: CDPSession, middles: readonly Middle[]): Promise<number[]> {
  const picture = await session
    .send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    .then(({ data }) => data)
    // Nothing has been painted yet.
    .catch(() => undefined);
  if (picture === undefined) return [-1];
  const { data, info } = await sharp(Buffer.from(picture, 'base64')).raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number): boolean => {
    const at = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
    return data[at] === 255 && data[at + 1] === 0;
  };
  return middles.filter(([, x, y]) => isRed(x, y)).map(([place]) => place);
}
