import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPlainId } from '../lib/ids.ts';
import { problemAt } from './place.ts';

/** What Markdown leaves in the text of a note mark that has no note. */
const STRAY_MARK = /(?<!\\)\[\^[^\]\s]+\]/;

/**
 * Remark plugin: every note has a mark and every mark a note.
 *
 * Markdown drops a note that no mark refers to, and leaves a mark without a note as it was typed, in the middle of the
 * author's sentence; both without a word.
 *
 * @returns a transform that throws EditorError at the first note or mark that stands alone
 */
export function noteMarks() {
  return (tree: Root, file: VFile): void => {
    const marks = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void marks.add(identifier));
    visit(tree, 'footnoteDefinition', (note) => {
      if (!isPlainId(note.identifier)) {
        throw problemAt(file, note, {
          expected: 'a note named with letters of English, digits, - and _: its name is in its address',
          found: `the note [^${note.label ?? note.identifier}]`,
          write: 'another name, in the note and in its marks, such as [^source]',
        });
      }
      if (marks.has(note.identifier)) return;
      throw problemAt(file, note, {
        expected: 'a mark in the text for each note',
        found: `the note [^${note.label ?? note.identifier}], which nothing refers to`,
        write: `[^${note.label ?? note.identifier}] after the word that the note belongs to, or take the note out`,
      });
    });
    visit(tree, 'text', (text) => {
      // As it was written, where a backslash still shows that the signs are meant as themselves.
      const { start, end } = text.position ?? {};
      const mark = STRAY_MARK.exec(String(file.value).slice(start?.offset, end?.offset));
      if (!mark) return;
      throw problemAt(file, text, {
        expected: 'a note for each mark in the text',
        found: `the mark ${mark[0]}, which has no note`,
        write: `${mark[0]}: and the words of the note, on a line of its own; or \\${mark[0]} where the text has these signs`,
      });
    });
  };
}
