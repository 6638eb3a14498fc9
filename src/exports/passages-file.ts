import type { Essay } from '#content/essay.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { fullName } from '#lib/names.ts';
import type { PassageKind, Section } from '#passages/model.ts';
import {
  publicAround,
  publicMentions,
  type AroundPassages,
  type PublicMention,
  type PublicPair,
  type PublicPerson,
  type PublicPublication,
  type PublicTopic,
} from './passages-around.ts';
import { newest, type PublishedSite } from './published-site.ts';

/** Version of the form of the file. It grows when a field is taken away or comes to mean something else. */
export const VERSION = 1;

/** The passage model as public data, `/passages.json`. What each field means is in `passages-schema.ts`. */
export interface PassagesFile {
  $schema: string;
  version: typeof VERSION;
  site: { name: string; description: string; language: string; address: string; edition: string | null };
  rights: string;
  essays: PublicEssay[];
  passages: PublicPassage[];
  notes: PublicNote[];
  topics: PublicTopic[];
  people: PublicPerson[];
  publications: PublicPublication[];
  compare: PublicPair[];
}

interface PublicEssay {
  slug: string;
  address: string;
  title: string;
  titleInferredFrom: string | null;
  authors: { name: string; family: string; given: string }[];
  publication: string;
  published: string | null;
  publishedNote: string | null;
  original: string;
  language: string;
  rights: string;
  edition: string | null;
  words: number;
  sections: Section[];
}

interface PublicPassage {
  essay: string;
  number: number;
  id: string;
  kind: PassageKind;
  section: string | null;
  text: string;
  words: number;
  topics: PublicMention[];
  address: string;
}

interface PublicNote {
  essay: string;
  id: string;
  label: string;
  passages: number[];
  text: string;
  address: string;
}

const RIGHTS =
  'Each essay states its rights. The headings of sections and the notes are the editor’s, the words of the passages the ' +
  'author’s.';

/** What is not stated has no value. */
const stated = (value: string): string | null => (value === NOT_STATED ? null : value);

/**
 * The passages of all essays as one file: for 3,000 essays some 25 MB, 8 MB as a host sends them, which a program loads
 * when it wants the whole collection. Who wants one essay takes its Markdown.
 *
 * @param essays all essays
 * @param around what there is around them: topics, people, publications, pairs
 * @param site the site
 */
export function passagesFile(essays: readonly Essay[], around: AroundPassages, site: PublishedSite): PassagesFile {
  const { name, description, language, rights, to, absolute } = site;
  const edition = newest(essays.map((essay) => essay.edition)) ?? null;
  return {
    $schema: absolute(to.file('passages.schema.json')),
    version: VERSION,
    site: { name, description, language, address: absolute(to.home), edition },
    rights: rights === undefined ? RIGHTS : `${rights} ${RIGHTS}`,
    essays: essays.map((essay) => publicEssay(essay, absolute(to.essay(essay.slug)))),
    passages: essays.flatMap(({ slug, passages, mentions }) => {
      const topicsOf = publicMentions(mentions);
      return passages.map(({ number, id, kind, section, text, words }) => ({
        ...{ essay: slug, number, id, kind, section: section?.id ?? null, text, words },
        topics: topicsOf(number, text),
        address: site.place(slug, id),
      }));
    }),
    notes: essays.flatMap(({ slug, notes }) =>
      notes.map(({ id, label, passages, text }) => ({
        ...{ essay: slug, id, label, passages, text },
        address: site.place(slug, id),
      })),
    ),
    ...publicAround(around, site),
  };
}

function publicEssay(essay: Essay, address: string): PublicEssay {
  const { slug, title, original, language, rights, words, sections } = essay;
  return {
    slug,
    address,
    title,
    titleInferredFrom: essay.titleInferredFrom ?? null,
    authors: essay.authors.map((author) => ({ name: fullName(author), family: author.family, given: author.given })),
    publication: essay.publication.name,
    published: stated(essay.published),
    publishedNote: essay.publishedNote ?? null,
    ...{ original, language, rights },
    edition: stated(essay.edition),
    words,
    sections: sections.map(({ id, title: heading, depth }) => ({ id, title: heading, depth })),
  };
}
