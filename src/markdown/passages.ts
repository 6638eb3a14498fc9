import path from 'node:path';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addresses } from '#lib/addresses.ts';
import { passageId } from '#passages/passage.ts';
import { countWords } from '#lib/words.ts';
import { hast } from '#passages/hast.ts';
import type { EditorNote, EssayPassage, EssayText, PassageKind, Section } from '#passages/model.ts';
import { readNumberedText, readText } from '#passages/read.ts';
import { standAlone } from '#passages/stand-alone.ts';
import { languageOf, siteWords } from './beside-text.ts';
import { markdownOf } from './block-markdown.ts';
import { headingWithLink, passageFrame } from './frames.ts';
import { frontMatterOf, pathOf, problemAt } from './place.ts';

/** Kind of passage by the tag of a block; other blocks are refused. */
const KINDS: Record<string, PassageKind> = {
  p: 'paragraph',
  blockquote: 'quotation',
  ul: 'list',
  ol: 'list',
  div: 'table',
  figure: 'figure',
  pre: 'code',
};

const HEADING = /^h[2-6]$/;

/**
 * Rehype plugin: the passage model. Numbers the blocks of an essay, gives each its address, and stores passages,
 * sections and notes in the front matter for all other code. Gathers first, transforms second; runs after every plugin
 * that changes blocks.
 */
export function passages() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    const text = gather(tree, language, file);
    if (text.passages.length === 0) {
      throw problemAt(file, undefined, {
        expected: 'the text of the essay below the front matter',
        found: text.sections.length === 0 ? 'nothing' : 'only headings',
        write: 'the paragraphs of the essay, each between two empty lines',
      });
    }
    Object.assign(frontMatterOf(file), text satisfies EssayText);
    transform(tree, text.passages.length, siteWords(language));
  };
}

/** Root-relative address of the essay. */
function addressOf(file: VFile): string {
  return addresses('/').essay(path.parse(pathOf(file)).name);
}

function isNotes({ properties }: Element): boolean {
  return 'dataFootnotes' in properties;
}

/** Undefined for notes, rules and white space. */
function sort(node: RootContent, file?: VFile): 'heading' | PassageKind | undefined {
  if (node.type !== 'element' || node.tagName === 'hr' || isNotes(node)) return undefined;
  if (HEADING.test(node.tagName)) return 'heading';
  const kind = KINDS[node.tagName];
  if (!kind && file) {
    throw problemAt(file, node, {
      expected: `one of the blocks that can be a passage: ${Object.values(KINDS).join(', ')}`,
      found: `<${node.tagName}>`,
      write: 'the same as a paragraph, quotation, list, table, picture or code',
    });
  }
  return kind;
}

function gather(tree: Root, language: string, file: VFile): EssayText {
  const found: EssayText = { passages: [], sections: [], notes: [], mentions: [] };
  const marks = new Map<string, Set<number>>();
  for (const node of tree.children) {
    if (node.type === 'element' && isNotes(node)) found.notes.push(...gatherNotes(node, marks, file));
    const kind = sort(node, file);
    if (!kind || node.type !== 'element') continue;
    if (kind === 'heading') {
      const depth = Number(node.tagName.slice(1));
      found.sections.push({ id: String(node.properties.id), title: readText<Nodes>(node, hast).text, depth });
    } else {
      found.passages.push(makePassage(kind, node, found, language, file));
      for (const id of notesOf(node)) marks.set(id, (marks.get(id) ?? new Set()).add(found.passages.length));
    }
  }
  return found;
}

function makePassage(
  kind: PassageKind,
  block: Element,
  before: EssayText,
  language: string,
  file: VFile,
): EssayPassage {
  const number = before.passages.length + 1;
  const section: Section | undefined = before.sections.at(-1);
  const { text, html, runs } = standAlone(block, addressOf(file));
  checkVisible(text, block, file);
  const numbered = readNumberedText(block, hast);
  return {
    number,
    id: passageId(number),
    kind,
    section: section ? { id: section.id, title: section.title } : null,
    text,
    ...(numbered === text ? {} : { numbered }),
    words: countWords(text, language),
    html,
    runs,
    markdown: markdownOf(file, block),
  };
}

/** A passage shows at least one sign beyond spaces and invisible ones. */
function checkVisible(text: string, block: Element, file: VFile): void {
  if (/[^\s\p{Z}\p{Cf}]/u.test(text)) return;
  throw problemAt(file, block, {
    expected: 'words, signs or a picture in each paragraph, list, table and block of code',
    found: 'one that shows nothing',
    write: 'its words; *** where the text has a break; or take it out. The mark of a note stands behind a word',
  });
}

function gatherNotes(section: Element, marks: ReadonlyMap<string, Set<number>>, file: VFile): EditorNote[] {
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  const items = list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : [];
  return items.map((item, index) => {
    const id = String(item.properties.id);
    const { text, html } = standAlone(item, addressOf(file), 'content');
    const inPassages = [...(marks.get(id) ?? [])];
    return { id, label: String(index + 1), passages: inPassages, text, html, markdown: markdownOf(file, item) };
  });
}

/** Ids of the notes that a block refers to, in order. */
function notesOf(block: Element): string[] {
  const ids: string[] = [];
  visit(block, { tagName: 'a' }, ({ properties }) => {
    if ('dataFootnoteRef' in properties) ids.push(String(properties.href).slice(1));
  });
  return ids;
}

/** Frames each passage, and links each heading. */
function transform(tree: Root, count: number, language: { lang?: string }): void {
  let number = 0;
  tree.children = tree.children.map((node) => {
    const kind = sort(node);
    if (!kind || node.type !== 'element') return node;
    if (kind === 'heading') return headingWithLink(node, language);
    number += 1;
    return passageFrame(number, count, node, language);
  });
}
