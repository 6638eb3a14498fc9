import path from 'node:path';
import { stringify } from 'yaml';
import { writeFile } from '#environment/files.ts';
import type { SyntheticText } from './synthetic-collection.ts';

/** Writes a content folder of made-up essays. */
export function writeCollection(folder: string, texts: readonly SyntheticText[]): void {
  const write = (name: string, content: string): void => writeFile(path.join(folder, name), content);
  const idOf = (author: string): string => author.toLowerCase().replace(' ', '-');
  const people = texts.map(({ author }) => {
    const [given = '', family = ''] = author.split(' ');
    return [idOf(author), { family, given, nameOrder: 'given-first' }];
  });
  write('people.json', JSON.stringify(Object.fromEntries(people)));
  write('publications.json', JSON.stringify({ made: { name: 'Made-up Leaves' } }));
  write('synonyms.json', '{}');
  for (const { slug, title, author, body } of texts) {
    const facts = {
      ...{ title, authors: [idOf(author)], publication: 'made', published: '2020', original: 'https://made.example/' },
      ...{ kind: 'Made-up text', rights: 'None.', language: 'en', summary: 'Words in no order.' },
    };
    write(`essays/${slug}.mdx`, `---\n${stringify(facts)}---\n\n${body}\n`);
  }
}
