import { z } from 'astro/zod';
import { PUBLICATION_KINDS } from '#content/record-schemas.ts';
import { KIND_FOLDERS } from '#topics/kinds.ts';
import type { PublishedSite } from './published-site.ts';

/** Version of the form of the file. It grows when a field is taken away or comes to mean something else. */
export const VERSION = 1;

const text = (description: string) => z.string().min(1).describe(description);
const textOrNull = (description: string) => z.string().min(1).nullable().describe(description);
const matching = (pattern: RegExp, description: string) => z.string().regex(pattern).describe(description);
const fragment = (description: string) => matching(/^\S+$/, description);
const address = (description: string) => z.url().describe(description);
const addressOrNull = (description: string) => z.url().nullable().describe(description);
const count = (description: string, least = 0) => z.int().min(least).describe(description);
const list = <T extends z.ZodType>(description: string, item: T) => z.array(item).describe(description);
const names = (description: string) => list(description, text('A name.'));
const record = <T extends z.ZodRawShape>(description: string, fields: T) =>
  z.strictObject(fields).describe(description);

const SLUG = /^[^/\s]+$/;
const slug = matching(SLUG, 'Name of the essay, the last part of its address.');
const TOPIC_ID = /^[a-z]+\/[a-z0-9-]+$/;
const topicId = matching(TOPIC_ID, 'Id of a topic: its kind and its name, as in its address.');
const recordId = (what: string) => text(`Id of the ${what}, the last part of its address.`);
const about = textOrNull('What is said of it, in a sentence of the editor. Null where nothing is.');
const aboutSource = textOrNull('Where that sentence is from. Null where there is none.');
const edition = z.iso
  .date()
  .nullable()
  .describe('Day on which this site last brought something of it. Null where it is not recorded.');

const essay = record('An essay: what is known of it.', {
  slug,
  address: address('Its permanent address.'),
  title: text('Its title.'),
  titleInferredFrom: textOrNull(
    'Where the editor took the title from, if the text does not carry it. Null where it does.',
  ),
  authors: list(
    'Who wrote it, in the order in which the text names them.',
    record('A person.', {
      name: text('The name in its own order: of Lan Xinzhen, the family name is Lan.'),
      family: text('The family name.'),
      given: text('The given name.'),
    }),
  ),
  publication: text('Where it was first published.'),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .describe(
      'When it was first published, as a year, month or day, as far as it is known. Null where it is not stated.',
    ),
  publishedNote: textOrNull('What else can be said of that date. Null where there is nothing.'),
  original: address('Address of the first publication, or of a faithful copy.'),
  language: text('Language of the text, as a tag of BCP 47.'),
  rights: text('Who holds the rights, and what licence is stated.'),
  edition,
  words: count('Number of words of the author.'),
  sections: list(
    'The editor’s headings, in reading order.',
    record('A heading. Its section goes on to the next one.', {
      id: fragment('Fragment of its address, unique in the essay.'),
      title: text('Its words, which are the editor’s.'),
      depth: z.int().min(2).max(6).describe('Its level: 2 for a section, 3 for a part of one.'),
    }),
  ),
});

const passage = record('A passage: one block of an essay, with the author’s words.', {
  essay: slug,
  number: count('Its place in reading order, which the page shows as ¶.', 1),
  id: fragment('Fragment of its address.'),
  kind: z.enum(['paragraph', 'quotation', 'list', 'table', 'figure', 'code']).describe('What kind of block it is.'),
  section: z
    .string()
    .regex(/^\S+$/)
    .nullable()
    .describe('Id of the section that it stands in. Null before the first heading.'),
  text: z
    .string()
    .describe('The author’s words as plain text, white space folded. A picture without caption is its description.'),
  words: count('Number of words in the text.'),
  topics: list(
    'The topics that it speaks of, in the order in which it names them; what it does not name comes last.',
    record('A topic that the passage speaks of, and how that is known.', {
      topic: topicId,
      names: names('How the passage names it, as it is written there. None where it does not.'),
      reason: textOrNull('Why the editor counts the passage in that does not name it. Null where it does.'),
    }),
  ),
  address: address('Its permanent address.'),
});

const note = record('A note, whose words are the editor’s.', {
  essay: slug,
  id: fragment('Fragment of its address.'),
  label: text('What its mark shows.'),
  passages: list('Numbers of the passages in which its mark stands.', z.int().min(1)),
  text: text('Its words as plain text.'),
  address: address('Its permanent address.'),
});

const topic = record('A topic: what readers look up, as in the index of a book.', {
  id: topicId,
  kind: z.enum(KIND_FOLDERS).describe('What kind of thing it is.'),
  name: text('Its name, as the index writes it.'),
  otherNames: names('What the essays also call it.'),
  searchedAs: names('What readers may call it, whether or not an essay does.'),
  definition: textOrNull('What it is, in one to three sentences of the editor. Null for a reference.'),
  see: z.string().regex(TOPIC_ID).nullable().describe('The topic that it only refers to. Null for a topic of its own.'),
  related: list('Topics to look at as well.', topicId),
  address: addressOrNull('Address of its page. Null for a reference, which has none.'),
});

const person = record('Someone who wrote an essay, or is named with one.', {
  id: recordId('person'),
  name: text('The name in its own order.'),
  family: text('The family name.'),
  given: text('The given name.'),
  about,
  aboutSource,
  affiliation: textOrNull('The organisation that the person belongs to. Null where that is not stated.'),
  essays: list('What the person wrote.', slug),
  address: address('Address of the page on the person.'),
});

const publication = record('Where an essay was first published.', {
  id: recordId('publication'),
  name: text('Its name.'),
  kind: z.enum(PUBLICATION_KINDS).nullable().describe('What citations take it for. Null where nothing is said.'),
  about,
  aboutSource,
  url: addressOrNull('Its own address. Null where it is not known.'),
  essays: list('What was first published there.', slug),
  address: address('Address of the page on it.'),
});

const pair = record('Two essays that a page sets side by side.', {
  left: slug,
  right: slug,
  address: address('Address of that page.'),
});

/** The passage model as public data, `/passages.json`. */
export const passagesFileSchema = record(
  'The essays of the site, their passages, what these speak of and who wrote them, as data.',
  {
    $schema: address('Address of this description.'),
    version: z
      .literal(VERSION)
      .describe('Version of the form. It grows when a field is taken away or comes to mean something else.'),
    site: record('The site that gives the data.', {
      name: text('Its name.'),
      description: text('What it is, in a sentence.'),
      language: text('Language of the editor’s words, as a tag of BCP 47.'),
      address: address('Its home page.'),
      edition,
    }),
    rights: text('Whose the words are.'),
    essays: list('The essays, ordered by author.', essay),
    passages: list('The passages, essay by essay, in reading order.', passage),
    notes: list('The editor’s notes, essay by essay.', note),
    topics: list('The topics, by name; references among them.', topic),
    people: list('The people, by family name.', person),
    publications: list('The publications, by name.', publication),
    compare: list('Every two essays, where there are few enough for pages of their own.', pair),
  },
);

export type PassagesFile = z.infer<typeof passagesFileSchema>;

/** The schema as JSON Schema (draft 2020-12), `/passages.schema.json`. */
export function passagesSchema({ name, absolute, to }: PublishedSite) {
  const { $schema, ...schema } = z.toJSONSchema(passagesFileSchema);
  return { $schema, $id: absolute(to.file('passages.schema.json')), title: `Passages of ${name}`, ...schema };
}
