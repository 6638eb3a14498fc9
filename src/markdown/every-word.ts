import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { EssayText } from '#passages/model.ts';
import { frontMatterOf, problemAt } from './place.ts';
import type { WrittenWords } from './written-words.ts';

/** An output of a part of an essay; of a heading only its text. */
interface Shown {
  text: string;
  numbered?: string;
  html?: string;
  markdown?: string;
}

/**
 * Rehype plugin: verifies that every word of the file is in the passage model, in order, once and not joined to
 * another, and in its HTML and Markdown. It trusts none of the plugins before it. Runs after `passages`.
 */
export function everyWord() {
  return (_tree: Root, file: VFile): void => {
    const { blocks, headings, notes } = file.data.writtenWords as WrittenWords;
    const frontmatter = frontMatterOf(file) as unknown as EssayText;
    blocks.forEach(({ node, words }, index) => {
      compare(file, node, words, frontmatter.passages[index]);
    });
    headings.forEach(({ node, words }, index) => {
      const section = frontmatter.sections[index];
      compare(file, node, words, section && { text: section.title });
    });
    for (const [name, { node, words }] of notes) {
      const note = frontmatter.notes.find(({ id }) => id === `fn-${name}`);
      compare(file, node, words, note);
    }
  };
}

function compare(file: VFile, node: Nodes, words: string, shown: Shown | undefined): void {
  const [wanted, text] = [runsOf(words), runsOf(shown?.text ?? '')];
  const at = wanted.findIndex((run, index) => run !== text[index]);
  const isWhole = at < 0 && wanted.length === text.length;
  const others = [shown?.html, shown?.markdown, shown?.numbered];
  if (isWhole && others.every((form) => holds(form, words))) return;
  const [lost, instead] = [wanted.slice(Math.max(at, 0)), text.slice(Math.max(at, 0))];
  throw problemAt(file, node, {
    expected: `the words as they are written: ${lost.slice(0, 8).join(' ')} …`,
    found: isWhole
      ? 'others in the HTML or the Markdown of the passage'
      : `${instead.slice(0, 8).join(' ') || 'nothing'} …`,
    write: 'the same in plainer Markdown; and tell those who care for the program',
  });
}

/** Runs of letters and digits. */
function runsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** True if the letters of the words occur in a text in order; signs and addresses may lie between. */
function holds(text: string | undefined, words: string): boolean {
  if (text === undefined) return true;
  const plain = text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .normalize('NFC');
  let at = 0;
  for (const letter of runsOf(words).join('')) {
    at = plain.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
