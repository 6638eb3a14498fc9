import path from 'node:path';
import { stringify } from 'yaml';
import { writeFile } from '#environment/files.ts';
import type { Topic } from '#topics/topic.ts';
import type { SyntheticText } from './synthetic-collection.ts';

/** Writes a content folder of made-up essays. */
export function writeCollection(
  folder: string,
  texts: readonly SyntheticText[],
  topics: readonly Pick<Topic, 'id' | 'name' | 'otherNames' | 'definition'>[] = [],
): void {
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
    write(`essays/${slug}.mdx`, withFrontMatter(facts, body));
  }
  for (const { id, name, otherNames, definition } of topics) {
    write(`topics/${id}.md`, withFrontMatter({ name, otherNames }, definition));
  }
}

function withFrontMatter(facts: object, body: string): string {
  return `---\n${stringify(facts)}---\n\n${body}\n`;
}
