import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { addresses } from '#lib/addresses.ts';
import { readDataFile } from '#content/data-file.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { EditorError } from '#lib/editor-error.ts';
import { compareByName } from '#lib/names.ts';
import type { EssayText } from '#passages/model.ts';
import { sourceProblems } from '#content/source-words.ts';
import { readingMinutes } from '#lib/reading-time.ts';
import { readText } from '#content/read-text.ts';
import { lastEditionOf, type Ledger } from '#permalinks/ledger.ts';
import type { Essay } from '#content/essay.ts';
import type { Person } from '#content/record-schemas.ts';
import { readSettings } from '#environment/settings.ts';
import { site } from '#content/site.ts';
import { compiledEssay, endCompiling, fileOf } from './compiled.ts';
import { textOf } from './essay-texts.ts';
import { onceABuild } from './once-a-build.ts';
import { shortNames } from './short-names.ts';
import { checkTopics } from './check-topics.ts';
import { getLedger, isMade } from './ledger.ts';

type Entry = CollectionEntry<'essays'>;

/** The essays, by the first author's family name, given name, then title. Their topics are checked against them. */
export const getEssays = onceABuild(loadEssays);

async function loadEssays(): Promise<Essay[]> {
  const ledger = getLedger();
  const loaded = await Promise.all((await getCollection('essays')).map((entry) => loadEssay(entry, ledger)));
  await endCompiling();
  const names = shortNames(loaded);
  const passages = loaded.reduce((sum, essay) => sum + essay.passages.length, 0);
  const essays = loaded.map((essay) =>
    Object.assign(essay, {
      shortName: names.get(essay.slug) ?? essay.title,
      hasPassagePages: isMade(addresses('/').passage(essay.slug, 1), { size: passages, upTo: site.passagePagesUpTo }),
    }),
  );
  // Here rather than with the topics, for every build asks for the essays before it renders a page.
  checkTopics(
    (await getCollection('topics')).map(({ data }) => data),
    essays,
  );
  return essays.sort((a, b) => compareByName(sortKey(a), sortKey(b)));
}

function sortKey({ authors, title, slug }: Essay) {
  const [name] = authors;
  if (!name) throw new Error(`The essay "${slug}" has no author; its schema asks for one.`);
  return { name, then: title };
}

async function loadEssay(entry: Entry, ledger: Ledger): Promise<Omit<Essay, 'shortName' | 'hasPassagePages'>> {
  const { data, id: slug } = entry;
  const authors = await Promise.all(data.authors.map((id, index) => getPerson(entry, id, ['authors', index])));
  const credits = await Promise.all(
    data.credits.map(async ({ role, person }, index) => ({
      role,
      person: await getPerson(entry, person, ['credits', index, 'person']),
    })),
  );
  const publication = {
    id: data.publication,
    ...(await getRecord(entry, 'publications', data.publication, ['publication'])),
  };
  const source = await getSource(entry);

  const { name: kept } = await compiledEssay(fileOf(entry));
  const text = textOf(slug, kept);
  if (source) checkWords(source, text);
  const address = addresses('/').essay(slug);
  const words = text.passages.reduce((sum, passage) => sum + passage.words, 0);
  return {
    ...data,
    slug,
    authors,
    credits,
    publication,
    get passages() {
      return textOf(slug, kept).passages;
    },
    get sections() {
      return textOf(slug, kept).sections;
    },
    get notes() {
      return textOf(slug, kept).notes;
    },
    get mentions() {
      return textOf(slug, kept).mentions;
    },
    words,
    minutes: readingMinutes(words),
    edition: lastEditionOf(ledger, address) ?? NOT_STATED,
    hasFormerAddresses: ledger.pages[address]?.aliases !== undefined,
  };
}

/** Static paths of a page of every essay. */
export async function getEssayPaths() {
  return (await getEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

async function getPerson(entry: Entry, id: string, at: PropertyKey[]): Promise<Person & { id: string }> {
  return { id, ...(await getRecord(entry, 'people', id, at)) };
}

/** Looks up a record. An unknown id is the editor's mistake. */
async function getRecord<C extends 'people' | 'publications'>(
  entry: Entry,
  collection: C,
  id: string,
  at: PropertyKey[],
): Promise<CollectionEntry<C>['data']> {
  const record = await getEntry(collection, id);
  if (record) return record.data;
  throw fieldError(entry, at, {
    expected: `an id in ${collection}.json`,
    found: JSON.stringify(id),
    write: `one of: ${idsOf(await getCollection(collection))}; or add "${id}" to ${collection}.json`,
  });
}

/** A received text, and the numbers of its lines that are the body of the essay. */
interface Source {
  file: string;
  lines: string[];
  body: number[];
}

async function getSource(entry: Entry): Promise<Source | undefined> {
  const { source } = entry.data;
  if (!source) return undefined;
  const found = await getEntry('sources', source.file);
  if (found) {
    const file = `${readSettings(process.env).contentDir}/sources/${source.file}`;
    return { file, lines: found.data.lines, body: source.body };
  }
  const files = await getCollection('sources');
  throw fieldError(entry, ['source', 'file'], {
    expected: 'the name of a file in the folder sources/, beside the folder of the essays',
    found: JSON.stringify(source.file),
    write: files.length === 0 ? 'the name of a file that you add there' : `one of: ${idsOf(files)}; or add the file`,
  });
}

/** Compares the words of an essay with its source, in every build: a publisher may run no other check. */
function checkWords({ file, lines, body }: Source, { passages }: EssayText): void {
  const [first, ...others] = sourceProblems(
    file,
    lines,
    body,
    passages.map(({ text, numbered }) => numbered ?? text),
  );
  if (first) throw new EditorError(first, ...others);
}

function idsOf(records: readonly { id: string }[]): string {
  return records
    .map(({ id }) => id)
    .sort()
    .join(', ');
}

/** Reads the file again for the line of a field. */
function fieldError(entry: Entry, at: PropertyKey[], problem: { expected: string; found: string; write: string }) {
  const file = entry.filePath ?? entry.id;
  const data = readDataFile(splitFrontMatter(readText(file))?.yaml ?? '', 2);
  return new EditorError({ file, ...('lineOf' in data ? { line: data.lineOf(at) } : {}), ...problem });
}
