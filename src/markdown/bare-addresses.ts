import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problemAt, written } from './place.ts';

/** Scripts that put no space, or none before suffixes, between an address and what follows. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々〇]/u;
const ADDRESS = /https?:\/\/|www\./i;
/** Delimiters of RFC 3986, 2. A backslash stays: `linkAddresses` reports it. */
const NO_ADDRESS = /["<>^`{|}]/;
/** Trailing punctuation of GFM autolinks (6.9). */
const TRAILING = /(?:[?!.,:*_~'"]|&[\da-z]+;)+$/i;

/**
 * Remark plugin: ends autolinks where the address ends. GFM includes everything but spaces and some ASCII punctuation:
 * closing quotation marks, dashes, Chinese text. RFC 3986 allows none of these. Letters of scripts with spaces may be
 * in an address as people write it; where the end is ambiguous, the editor is asked.
 */
export function bareAddresses() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [text] = link.children;
      if (!parent || index === undefined || text?.type !== 'text' || link.children.length > 1) return undefined;
      if (written(file, link).startsWith('[') || !/^(?:https?:\/\/|www\.)/i.test(text.value)) return undefined;
      checkBracket(text.value, link, file);
      const parts = partsOf(text.value, link, file);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** GFM includes brackets, and so the mark of a note: `https://a.example/[^1]`. */
function checkBracket(text: string, link: Link, file: VFile): void {
  const host = /^https?:\/\/\[/i.exec(text)?.[0].length ?? 0;
  const bracket = text.indexOf('[', host);
  if (bracket < 0) return;
  const address = withoutTrailing(text.slice(0, bracket).replace(/[^\w/)]+$/, ''));
  throw problemAt(file, link, {
    expected: 'an address that shows where it ends',
    found: `${text}, which may end before [ or go on with it`,
    write: `[${address}](${address}) where it ends there, and then the rest; or %5B and %5D for brackets that are part of it`,
  });
}

/** An address up to its end, and the rest, which may hold another. */
function partsOf(text: string, link: Link, file: VFile): PhrasingContent[] {
  const start = text.search(ADDRESS);
  if (start !== 0) {
    const words: PhrasingContent = { type: 'text', value: start < 0 ? text : text.slice(0, start) };
    return start < 0 ? [words] : [words, ...partsOf(text.slice(start), link, file)];
  }
  const end = endOfAddress(text, link, file);
  const rest = text.slice(end || 1);
  const first = end === 0 ? { type: 'text' as const, value: text.slice(0, 1) } : linkTo(text.slice(0, end), link);
  return rest === '' ? [first] : [first, ...partsOf(rest, link, file)];
}

function linkTo(address: string, { position }: Link): Link {
  const url = /^www\./i.test(address) ? `http://${address}` : address;
  return {
    type: 'link',
    url,
    title: null,
    children: [{ type: 'text', value: address }],
    ...(position && { position }),
  };
}

/** Length of the address at the start of a text; 0 where only its prefix is left. */
function endOfAddress(text: string, link: Link, file: VFile): number {
  let address = '';
  for (const sign of text) {
    if (NO_ADDRESS.test(sign)) break;
    if (/[\0-~]/.test(sign) || isLetter(sign)) address += sign;
    else if (!UNSPACED.test(sign) || /[\da-z]$/i.test(address)) break;
    else {
      throw problemAt(file, link, {
        expected: 'an address that shows where it ends',
        found: `${text}, which may end before ${sign} or go on with it`,
        write: `[${text}](<${text}>) with the whole of the address twice; or a space after it`,
      });
    }
  }
  address = withoutTrailing(address);
  return /^(?:https?:\/\/|www\.)[^\s/]/i.test(address) ? address.length : 0;
}

const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign) && !UNSPACED.test(sign);

function withoutTrailing(address: string): string {
  const shorter = address.replace(TRAILING, '');
  const isOpen = shorter.split(')').length <= shorter.split('(').length;
  if (shorter.endsWith(')') && !isOpen) return withoutTrailing(shorter.slice(0, -1));
  return shorter;
}
