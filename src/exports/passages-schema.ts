import { VERSION } from './passages-file.ts';
import { around, mention } from './passages-around-schema.ts';
import type { PublishedSite } from './published-site.ts';
import { address, count, list, orNull, record, slug, text, type Schema } from './schema-parts.ts';

const fragment = (description: string): Schema => text(description, { pattern: '^\\S+$' });
const edition = orNull(
  text('Day on which this site last brought something of it. Null where it is not recorded.', { format: 'date' }),
);

const essay = record('An essay: what is known of it.', {
  slug,
  address: address('Its permanent address.'),
  title: text('Its title.'),
  titleInferredFrom: orNull(
    text('Where the editor took the title from, if the text does not carry it. Null where it does.'),
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
  published: orNull(
    text('When it was first published, as a year, month or day, as far as it is known. Null where it is not stated.', {
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    }),
  ),
  publishedNote: orNull(text('What else can be said of that date. Null where there is nothing.')),
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
      depth: {
        type: 'integer',
        description: 'Its level: 2 for a section, 3 for a part of one.',
        minimum: 2,
        maximum: 6,
      },
    }),
  ),
});

const passage = record('A passage: one block of an essay, with the author’s words.', {
  essay: slug,
  number: count('Its place in reading order, which the page shows as ¶.', 1),
  id: fragment('Fragment of its address.'),
  kind: {
    description: 'What kind of block it is.',
    enum: ['paragraph', 'quotation', 'list', 'table', 'figure', 'code'],
  },
  section: orNull(fragment('Id of the section that it stands in. Null before the first heading.')),
  text: {
    type: 'string',
    description: 'The author’s words as plain text, white space folded. A picture without caption is its description.',
  },
  words: count('Number of words in the text.'),
  topics: list(
    'The topics that it speaks of, in the order in which it names them; what it does not name comes last.',
    mention,
  ),
  address: address('Its permanent address.'),
});

const note = record('A note, whose words are the editor’s.', {
  essay: slug,
  id: fragment('Fragment of its address.'),
  label: text('What its mark shows.'),
  passages: list('Numbers of the passages in which its mark stands.', { type: 'integer', minimum: 1 }),
  text: text('Its words as plain text.'),
  address: address('Its permanent address.'),
});

/**
 * The description of `/passages.json`, field by field, as a JSON Schema (draft 2020-12). It says what `PassagesFile` says,
 * to those who read the file; a test and a check of the built site hold the two together.
 *
 * @param site the site
 */
export function passagesSchema({ name, absolute, to }: PublishedSite): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(to.file('passages.schema.json')),
    title: `Passages of ${name}`,
    ...record('The essays of the site, their passages, what these speak of and who wrote them, as data.', {
      $schema: address('Address of this description.'),
      version: {
        const: VERSION,
        description: 'Version of the form. It grows when a field is taken away or comes to mean something else.',
      },
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
      ...around,
    }),
  };
}
