import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formerAddresses, nameOfFragment, sayFormer, type Former, type PageAliases } from '#permalinks/aliases.ts';
import { formatDate } from '#lib/dates.ts';
import { refuse } from '#lib/editor-error.ts';
import { pathOf, relativePath } from './place.ts';
import { t } from '#content/strings.ts';
import { inline } from '#strings/inline.ts';

/** Aliases of an essay, by its file. */
export type AliasReader = (file: string) => PageAliases | undefined;

/**
 * Rehype plugin: adds former fragments of a place as anchors, and says so below it, in the voice of the site. Runs
 * last.
 */
export function oldAddresses(aliasesOf: AliasReader) {
  return (tree: Root, file: VFile): void => {
    const page = aliasesOf(pathOf(file));
    if (!page) return;
    const elements = placesIn(tree);
    const { places, faults } = formerAddresses(page.aliases, (id) => elements.has(id));
    refuse(
      faults.map(({ id, to, fault }) => ({
        ...page.placeOf(id),
        expected: `"to": the fragment of a passage, a section or a note of ${relativePath(file.path)}`,
        found: `"${to}", ${fault === 'circle' ? 'which leads back in a circle' : 'which is none'}`,
        write: 'the fragment of the passage, section or note that took its place',
      })),
    );
    for (const [id, former] of places) {
      const place = elements.get(id);
      if (place) mark(id, place, former);
    }
  };
}

/** A place that had other fragments. */
interface Place {
  kind: 'passage' | 'section' | 'note';
  frame: Element;
  /** Parent of the frame, after which the sentence is inserted; a note is its own parent. */
  parent: { children: (ElementContent | Root['children'][number])[] };
}

function placesIn(tree: Root): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    const heading = node.children.find((child) => child.type === 'element');
    const [name] = [node.properties.className].flat();
    if (name === 'passage') places.set(String(node.properties.id), { kind: 'passage', frame: node, parent: tree });
    if (name === 'section-heading' && heading)
      places.set(String(heading.properties.id), { kind: 'section', frame: node, parent: tree });
  }
  visit(tree, { tagName: 'li' }, (note) => {
    const { id } = note.properties;
    if (typeof id === 'string' && id.startsWith('fn-')) places.set(id, { kind: 'note', frame: note, parent: note });
  });
  return places;
}

function mark(own: string, { kind, frame, parent }: Place, { anchors, was, meant }: Former): void {
  frame.children.unshift(...anchors.map((id) => h('span.alias', { id, dataAdded: '' })));
  const sentences = [
    ...(was.length === 0 ? [] : [[sayFormer(kind, was)]]),
    ...meant.map(({ id, until }) =>
      inline(t.olderLinksMean, {
        name: nameOfFragment(own),
        date: formatDate(until),
        link: h('a', { href: `#${id}` }, nameOfFragment(id)),
      }),
    ),
  ];
  const said = h(
    'footer.former',
    { dataAdded: '' },
    sentences.flatMap((one, index) => (index === 0 ? one : [' ', ...one])),
  );
  const place = parent === frame ? parent.children.length : parent.children.indexOf(frame) + 1;
  parent.children.splice(place, 0, said);
}
