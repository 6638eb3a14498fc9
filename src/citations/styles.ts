import { CITATION_LOCALE } from '#language/local.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import chicago from '@citation/csl-style-chicago-note-bibliography';
import type { CslItem } from './csl.ts';
import { plainText, referenceParts, type ReferencePart } from './reference.ts';
import { changeStyle, forOneWork, styleChanges } from './style-changes.ts';

/** An item with a type that only a style knows. */
type StyledItem = Omit<CslItem, 'type'> & { type: CslItem['type'] | 'post-weblog' };

export interface Style {
  id: keyof typeof styleChanges;
  name: string;
  /** Its manual. */
  rules: string;
  cites: 'text' | 'note';
  /** Adapts an item to the style. */
  prepare?: (item: CslItem, familyFirst: readonly boolean[]) => StyledItem;
}

export const styles: readonly Style[] = [
  { id: 'apa', name: 'APA', rules: 'Publication Manual of the APA, 7th edition', cites: 'text' },
  { id: 'harvard', name: 'Harvard', rules: 'Cite Them Right, 12th edition', cites: 'text' },
  {
    id: 'vancouver',
    name: 'Vancouver',
    rules: 'Citing Medicine, 2nd edition',
    cites: 'text',
    prepare: asSerial,
  },
  {
    id: 'chicago',
    name: 'Chicago',
    rules: 'Chicago Manual of Style, 17th edition, notes and bibliography',
    cites: 'note',
    prepare: inOwnOrder,
  },
];

/** For a web page, Vancouver names the site as if the author had made it. Its form for a post in a blog does not. */
function asSerial(item: CslItem): StyledItem {
  return item.type === 'webpage' ? { ...item, type: 'post-weblog' } : item;
}

/** Chicago does not invert a name whose family name comes first anyway: “Lan Xinzhen.” (17th edition, 16.76). */
function inOwnOrder(item: CslItem, familyFirst: readonly boolean[]): CslItem {
  const author = item.author.map((name, index) =>
    familyFirst[index] ? { ...name, 'static-ordering': true as const } : name,
  );
  return { ...item, author };
}

const { styles: known, locales } = plugins.config.get('@csl');
const shipped = {
  apa: known.get('apa'),
  harvard: known.get('harvard1'),
  vancouver: known.get('vancouver'),
  // A bundler and Node take the default of the same package from different files.
  chicago: (chicago as typeof chicago & { default?: typeof chicago }).default?.content ?? chicago.content,
};

/** Processors of CSL by style. Setting one up takes as long as dozens of citations. */
const processors = new Map<Style['id'], { processor: CSL.Engine; held?: StyledItem }>();

/** The processor of a style with this work alone, so that no other work changes how it is cited. */
function processorOf({ id }: Style, work: StyledItem): CSL.Engine {
  let one = processors.get(id);
  if (!one) {
    const made: { processor: CSL.Engine; held?: StyledItem } = {
      processor: new CSL.Engine(
        { retrieveLocale: (tag) => locales.get(tag), retrieveItem: () => made.held },
        forOneWork(changeStyle(shipped[id], styleChanges[id])),
        CITATION_LOCALE,
        true,
      ),
    };
    processors.set(id, (one = made));
  }
  if (one.held !== work) {
    one.held = work;
    one.processor.updateItems([]);
    one.processor.updateItems([work.id]);
  }
  return one.processor;
}

/** Zero-width sign after `<`, for CSL takes `<i>` in a title for markup. */
const NO_SIGN = '\u2060';

function prepared(item: CslItem, familyFirst: readonly boolean[], style: Style): StyledItem {
  const asText = (text: string) => text.replaceAll('<', `<${NO_SIGN}`);
  const plain = { ...item, title: asText(item.title), 'container-title': asText(item['container-title']) };
  return style.prepare?.(plain, familyFirst) ?? { ...plain };
}

/** A work in one style. */
export interface Cited {
  /** For a bibliography. Throws if it would have no title. */
  reference(): ReferencePart[];
  /** The citation of a passage in a sentence or a note. */
  inText(passage: string): string;
}

/** `familyFirst`: for each author, whether the family name is written first. */
export function citeIn(style: Style, item: CslItem, familyFirst: readonly boolean[]): Cited {
  const work = prepared(item, familyFirst, style);
  return {
    reference() {
      const processor = processorOf(style, work);
      processor.setOutputFormat('html');
      const [, [entry = '']] = processor.makeBibliography();
      const parts = referenceParts(entry.replaceAll(NO_SIGN, ''));
      const words = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
      const title = words(item.title);
      const text = plainText(parts);
      if (title !== '' && words(text).includes(title)) return parts;
      throw new Error(`The ${style.name} reference has no title: ${text}`);
    },
    inText(passage) {
      const processor = processorOf(style, work);
      processor.setOutputFormat('text');
      const text = processor.makeCitationCluster([{ id: work.id, locator: passage, label: 'paragraph' }]);
      return text.replaceAll(NO_SIGN, '');
    },
  };
}
