import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { sealOf } from '#permalinks/ledger.ts';

/** The collection that was invented for tests. */
export const COLLECTION = 'src/tests/fixtures/collection';

/**
 * Loads modules as one build has them: new, as they remember what they have worked out, and with the content of a folder.
 */
export function onContent<T>(folder: string, load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', folder);
  vi.stubEnv('DEV', false);
  return load();
}

const PEOPLE = {
  'ada-probe': { family: 'Probe', given: 'Ada', nameOrder: 'given-first' },
  'ben-sample': { family: 'Sample', given: 'Ben', nameOrder: 'given-first' },
};
const FACTS = {
  authors: ['ada-probe'],
  publication: 'test-leaves',
  published: '2021-02-03',
  original: 'https://essays.example.org/',
  kind: 'Invented text',
  rights: 'Invented for tests.',
  language: 'en',
  summary: 'This text was invented for tests.',
};

/** A small collection: essays by slug, with their text and the facts that differ, and topics by id, as they are written. */
export interface SmallContent {
  essays: Record<string, { text: string } & Record<string, unknown>>;
  topics?: Record<string, string>;
  people?: Record<string, object>;
  synonyms?: Record<string, object>;
}

/**
 * Writes a small collection, by Ada Probe where nothing else is said, into a folder of its own.
 *
 * @returns the folder
 */
export function writeContent(name: string, { essays, topics = {}, people = {}, synonyms = {} }: SmallContent): string {
  const folder = `.cache/small-content/${name}`;
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write('people.json', JSON.stringify({ ...PEOPLE, ...people }));
  write('publications.json', JSON.stringify({ 'test-leaves': { name: 'Test Leaves' } }));
  write('synonyms.json', JSON.stringify(synonyms));
  for (const [slug, { text, ...facts }] of Object.entries(essays)) {
    // JSON is YAML.
    const all = Object.entries({ title: `Text ${slug}`, ...FACTS, ...facts });
    const front = all.map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`).join('');
    write(`essays/${slug}.mdx`, `---\n${front}---\n\n${text}\n`);
  }
  for (const [id, text] of Object.entries(topics)) write(`topics/${id}.md`, text);
  return folder;
}

/** Writes a ledger of addresses beside a small collection. */
export function writeLedger(folder: string, addresses: readonly string[]): void {
  const pages = Object.fromEntries(addresses.map((address) => [address, { since: '2024-06-10' }]));
  const editions = { '2024-06-10': { addresses: addresses.length, seal: sealOf(addresses) } };
  writeFileSync(path.join(folder, 'permalinks.json'), JSON.stringify({ editions, pages, redirects: {} }));
}
