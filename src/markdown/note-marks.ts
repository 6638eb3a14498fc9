import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPlainId } from '#lib/ids.ts';
import { problemAt, written } from './place.ts';

/** Markdown leaves a mark without a note in the text. */
const STRAY_MARK = /(?<!\\)\[\^[^\]\s]+\]/;

/**
 * Remark plugin: refuses notes without a mark and marks without a note. Markdown drops the one, and leaves the other in
 * the middle of the author’s sentence.
 */
export function noteMarks() {
  return (tree: Root, file: VFile): void => {
    const marks = new Set<string>();
    visit(tree, 'footnoteReference', ({ identifier }) => void marks.add(identifier));
    checkNotes(tree, file);
    visit(tree, ['link', 'linkReference'], (link) => {
      visit(link, 'footnoteReference', (mark) => {
        throw problemAt(file, mark, {
          expected: 'the mark of a note outside of links, as it is a link itself',
          found: `${written(file, mark)} inside of ${written(file, link)}`,
          write: `the mark after the link: […](…)${written(file, mark)}`,
        });
      });
    });
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
      // In the source a backslash still shows that the signs are text.
      const mark = STRAY_MARK.exec(text.position ? written(file, text) : text.value);
      if (!mark) return;
      throw problemAt(file, text, {
        expected: 'a note for each mark in the text',
        found: `the mark ${mark[0]}, which has no note`,
        write: `${mark[0]}: and the words of the note, on a line of its own; or \\${mark[0]} where the text has these signs`,
      });
    });
  };
}

/** Markdown drops the second note of a name, and tears nested notes out of their place. */
function checkNotes(tree: Root, file: VFile): void {
  const lineOf = new Map<string, number | undefined>();
  visit(tree, 'footnoteDefinition', (note, _index, parent) => {
    const name = `[^${note.label ?? note.identifier}]`;
    if (lineOf.has(note.identifier)) {
      throw problemAt(file, note, {
        expected: 'another name for each note; capitals make no difference',
        found: `${name}, which line ${lineOf.get(note.identifier) ?? 0} has too`,
        write: 'another name, here and in the marks that mean this note',
      });
    }
    lineOf.set(note.identifier, note.position?.start.line);
    if (parent !== tree || note.children.length === 0) {
      throw problemAt(file, note, {
        expected: 'the words of a note, on a line of their own',
        found:
          note.children.length === 0 ? `${name} without words` : `the note ${name} inside a quotation, list or note`,
        write: `${name}: and the words, between two empty lines, from the start of the line`,
      });
    }
  });
}
