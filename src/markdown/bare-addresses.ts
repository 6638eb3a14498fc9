import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problemAt, written } from './place.ts';

/** Letters of scripts that put no space, or no space before the ends of words, between an address and what follows. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々〇]/u;
/** Where an address begins. */
const ADDRESS = /https?:\/\/|www\./i;
/** What no address has: RFC 3986, 2. A backslash is left, as it is not what it was meant for: `linkAddresses` tells it. */
const NO_ADDRESS = /["<>^`{|}]/;
/** What ends a sentence and not an address: GFM, 6.9, autolinks. */
const TRAILING = /(?:[?!.,:*_~'"]|&[\da-z]+;)+$/i;

/**
 * Remark plugin: an address in bare text ends where it does.
 *
 * GFM takes all that is no space for a part of it but some punctuation of ASCII: the closing quotation mark, the dash,
 * and what follows in Chinese. An address has none of these (RFC 3986, 2). Letters of scripts that part words by spaces
 * may be in one as people write them; where nobody can tell, the editor is asked.
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

/** GFM takes a bracket for a part of the address, and so the mark of a note behind it: `https://a.example/[^1]`. */
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

/** An address up to its end, and what follows it, in which another may begin. */
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

/** How long an address is that begins a text; 0 where nothing but its beginning is left. */
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
