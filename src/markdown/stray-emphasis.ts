import type { Emphasis, Nodes, Parents, Root, Strong } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { atLine, problemAt, written } from './place.ts';

/** Emphasis signs that stayed in the text. */
interface Run {
  signs: string;
  /** The signs with the words around them. */
  shown: string;
  line: number;
  before: string;
  after: string;
}

/** Characters shown on each side. */
const SHOWN = 12;

const SIGNS = /\\[^]|([*_])\1*|~~+/g;
/** Closing punctuation: no emphasis begins before it. */
const CLOSER = /[\p{Pe}\p{Pf}.,;:!?…%、。，；：！？·।؟؛،]/u;
/** Opening punctuation: no emphasis ends after it. */
const OPENER = /[\p{Ps}\p{Pi}¿¡$€£¥#§&@]/u;
const QUOTE = /[\p{Pi}\p{Pf}]/u;
/** A sign in brackets or quotation marks, `(*)`, or between two digits. */
const NO_EMPHASIS =
  /^(?:\d[*_]+\d|\([*_]+\)|\[[*_]+\]|“[*_]+”|‘[*_]+’|„[*_]+“|«[*_]+»|»[*_]+«|"[*_]+"|'[*_]+'|「[*_]+」)$/;
const WORD = /[\p{L}\p{N}]/u;
/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Remark plugin: refuses emphasis signs that would be shown. By the flanking rules of Markdown emphasis neither begins
 * nor ends where a letter and punctuation touch in some orders, as in `**“So.”**Then`; in languages without spaces
 * mostly. It also reads two signs of multiplication, `2*3 and 4*5`, as emphasis. An asterisk by itself, as a note sign,
 * stays.
 */
export function strayEmphasis() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
      const runs = runsIn(node, file);
      const stray = runs.find((run, index) => isStray(run, runs.slice(index + 1)));
      if (stray) {
        throw problemAt(file, atLine(stray.line), {
          expected: 'emphasis that begins and ends at the edge of words, outside of their punctuation',
          found: `${stray.shown}: signs that a reader would see`,
          write: `the signs at another place, or a space beside them; ${stray.signs.replaceAll(/./g, '\\$&')} where the text has them`,
        });
      }
      visit(node, ['emphasis', 'strong'], (inner) => {
        checkMeant(inner as Emphasis | Strong, file);
        checkWithin(inner as Emphasis | Strong, file);
      });
      return SKIP;
    });
  };
}

/** Signs left in a text, except in addresses and in names such as `a_b`. */
function runsIn(block: Parents, file: VFile): Run[] {
  const text = String(file.value);
  const runs: Run[] = [];
  visit(block, (node: Nodes) => {
    if (node.type === 'link' && !written(file, node).startsWith('[')) return SKIP;
    if (node.type !== 'text' || !node.position) return undefined;
    const start = node.position.start.offset ?? 0;
    for (const { 0: signs, index } of written(file, node).matchAll(SIGNS)) {
      const before = /.?$/su.exec(text.slice(Math.max(0, start + index - 2), start + index))?.[0] ?? '';
      const after = /^.?/su.exec(text.slice(start + index + signs.length))?.[0] ?? '';
      const isInName = signs.startsWith('_') && isSpaced(before) && isSpaced(after);
      if (signs.startsWith('\\') || isInName) continue;
      const [from, to] = [start + index - SHOWN, start + index + signs.length + SHOWN];
      const shown = text.slice(Math.max(0, from), to).replace(/\s+/g, ' ').trim();
      runs.push({ signs, shown, line: text.slice(0, start + index).split('\n').length, before, after });
    }
    return undefined;
  });
  return runs;
}

const isSpaced = (letter: string): boolean => WORD.test(letter) && !UNSPACED.test(letter);
const isSpace = (sign: string): boolean => sign.trim() === '';
// In some languages a quotation begins with the mark that ends it in others.
const canOpen = ({ before, after }: Run): boolean =>
  !isSpace(after) && (!CLOSER.test(after) || (QUOTE.test(after) && isSpace(before)));
const canClose = ({ before, after }: Run): boolean =>
  !isSpace(before) && (!OPENER.test(before) || (QUOTE.test(before) && isSpace(after)));

/** A pair that only the punctuation rule rejected, surplus signs beside emphasis, or an opening without an end. */
function isStray(run: Run, later: readonly Run[]): boolean {
  const [sign = ''] = run.signs;
  if (run.before === sign || run.after === sign) return true;
  if (!canOpen(run)) return false;
  if (later.some((other) => other.signs === run.signs && canClose(other))) return true;
  return run.signs.length > 1 && !canClose(run);
}

/**
 * Emphasis in the same emphasis is an end read as a beginning: `**“A”**b**“C”**`. Meant ones, as of a title, have other
 * signs.
 */
function checkWithin(node: Emphasis | Strong, file: VFile): void {
  const sign = written(file, node).slice(0, 1);
  for (const inner of node.children) {
    if (inner.type !== node.type || !written(file, inner).startsWith(sign)) continue;
    throw problemAt(file, inner, {
      expected: 'emphasis that begins and ends at the edge of words, outside of their punctuation',
      found: `${written(file, inner)} within ${written(file, node)}, as Markdown reads the signs`,
      write: 'the signs at another place, or a space beside them; _…_ for emphasis within *…*',
    });
  }
}

/** Signs read as emphasis that are none: `2*3 and 4*5`, “(*) or (*)”. */
function checkMeant(node: Emphasis | Strong, file: VFile): void {
  const text = String(file.value);
  const { start, end } = node.position ?? {};
  const signs = /^(\*+|_+)/.exec(written(file, node))?.[0] ?? '';
  const around = [
    text.slice((start?.offset ?? 0) - 1, (start?.offset ?? 0) + signs.length + 1),
    text.slice((end?.offset ?? 0) - signs.length - 1, (end?.offset ?? 0) + 1),
  ];
  const meant = around.find((part) => NO_EMPHASIS.test(part));
  if (meant === undefined) return;
  throw problemAt(file, node, {
    expected: 'emphasis that neither begins nor ends between two digits, or alone in brackets or quotation marks',
    found: `${meant}, whose signs Markdown takes for emphasis`,
    write: meant.replaceAll(/[*_]/g, '\\$&'),
  });
}
