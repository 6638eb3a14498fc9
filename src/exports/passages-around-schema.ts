import { PUBLICATION_KINDS } from '#content/schemas.ts';
import { KIND_FOLDERS } from '#topics/kinds.ts';
import { address, list, orNull, record, slug, text, type Schema } from './schema-parts.ts';

const topicId = text('Id of a topic: its kind and its name, as in its address.', { pattern: '^[a-z]+/[a-z0-9-]+$' });
const recordId = (what: string): Schema => text(`Id of the ${what}, the last part of its address.`);
const names = (description: string): Schema => list(description, text('A name.'));
const essays = (description: string): Schema => list(description, slug);
const about = orNull(text('What is said of it, in a sentence of the editor. Null where nothing is.'));
const aboutSource = orNull(text('Where that sentence is from. Null where there is none.'));

/** A topic of a passage, and how that is known. */
export const mention = record('A topic that the passage speaks of, and how that is known.', {
  topic: topicId,
  names: names('How the passage names it, as it is written there. None where it does not.'),
  reason: orNull(text('Why the editor counts the passage in that does not name it. Null where it does.')),
});

const topic = record('A topic: what readers look up, as in the index of a book.', {
  id: topicId,
  kind: { description: 'What kind of thing it is.', enum: KIND_FOLDERS },
  name: text('Its name, as the index writes it.'),
  otherNames: names('What the essays also call it.'),
  searchedAs: names('What readers may call it, whether or not an essay does.'),
  definition: orNull(text('What it is, in one to three sentences of the editor. Null for a reference.')),
  see: orNull({ ...topicId, description: 'The topic that it only refers to. Null for a topic of its own.' }),
  related: list('Topics to look at as well.', topicId),
  address: orNull(address('Address of its page. Null for a reference, which has none.')),
});

const person = record('Someone who wrote an essay, or is named with one.', {
  id: recordId('person'),
  name: text('The name in its own order.'),
  family: text('The family name.'),
  given: text('The given name.'),
  about,
  aboutSource,
  affiliation: orNull(text('The organisation that the person belongs to. Null where that is not stated.')),
  essays: essays('What the person wrote.'),
  address: address('Address of the page on the person.'),
});

const publication = record('Where an essay was first published.', {
  id: recordId('publication'),
  name: text('Its name.'),
  kind: { description: 'What citations take it for. Null where nothing is said.', enum: [...PUBLICATION_KINDS, null] },
  about,
  aboutSource,
  url: orNull(address('Its own address. Null where it is not known.')),
  essays: essays('What was first published there.'),
  address: address('Address of the page on it.'),
});

const pair = record('Two essays that a page sets side by side.', {
  left: slug,
  right: slug,
  address: address('Address of that page.'),
});

/** The descriptions of what there is around the passages, by field. */
export const around: Record<string, Schema> = {
  topics: list('The topics, by name; references among them.', topic),
  people: list('The people, by family name.', person),
  publications: list('The publications, by name.', publication),
  compare: list('Every two essays, where there are few enough for pages of their own.', pair),
};
