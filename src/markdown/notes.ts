import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { KEPT_BY_READER_VIEWS, languageOf, siteWords } from './beside-text.ts';
import { t } from '#content/strings.ts';

const NOTES_ID = 'notes';

/** Options of remark-rehype for GFM footnotes, which are the editor’s notes. */
export const noteOptions = {
  clobberPrefix: '',
  footnoteLabel: t.editorsNotes,
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { className: ['notes-heading'] },
  footnoteBackContent: '↩',
  footnoteBackLabel: (note: number, mark: number): string => t.backToNoteMark(note + 1, mark),
};

/**
 * Rehype plugin: marks notes as the editor’s. A note mark within the author’s sentence has a name for screen readers,
 * and is skipped by programs that extract the text: `word` and the mark 1 are not `word1`.
 */
export function notes() {
  return (tree: Root, file: VFile): void => {
    const language = siteWords(languageOf(file));
    visit(tree, 'element', (node: Element) => {
      const [only] = node.children;
      if (node.tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties) {
        node.properties.className = ['note-mark'];
        node.properties.dataAdded = '';
        Object.assign(only.properties, language);
        const [label] = only.children;
        only.properties.ariaLabel = t.editorsNote(label?.type === 'text' ? label.value : '');
        // Without CSS the mark would run into its word.
        only.children = [h('i', '['), ...only.children, h('i', ']')];
        // The label is a heading; as a description it would be repeated at each mark.
        delete only.properties.ariaDescribedBy;
      }
      if ('dataFootnoteBackref' in node.properties) Object.assign(node.properties, language, { dataAdded: '' });
      if (node.tagName === 'li' && String(node.properties.id).startsWith('fn-'))
        node.properties.className = KEPT_BY_READER_VIEWS;
      if (node.tagName === 'section' && 'dataFootnotes' in node.properties) {
        node.properties.className = ['notes'];
        // remark-rehype fixes the id of the label.
        const label = node.children.find((child) => child.type === 'element');
        if (label) Object.assign(label.properties, language, { id: NOTES_ID });
      }
    });
  };
}
