import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

const ROOT = path.resolve('.cache/topic-names');
const TOPIC = 'concepts/digital-divide';
/** The name that is taken from the topic, and stands in two passages; in one of them there is another topic. */
const NAME = 'digital gap';
/** In the order of the collection, which is that of the authors. */
const ESSAYS = {
  one: {
    author: 'ada-probe',
    text: 'The digital divide grows.\n\nRobots are at work.\n\nA digital gap, and nothing else.',
  },
  three: { author: 'ada-probe', text: 'Robots are at work, and robots only.\n\nNothing is said here.' },
  four: { author: 'ben-sample', text: 'Of the digital divide, and of no other.' },
  two: { author: 'ben-sample', text: 'Again the digital divide grows.\n\nRobots stand in the digital gap.' },
};

function write(file: string, text: string): void {
  const target = path.join(ROOT, 'content', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function writeContent(): void {
  for (const file of ['people.json', 'publications.json', 'synonyms.json']) {
    cpSync(`src/tests/fixtures/bad-content/_good/${file}`, path.join(ROOT, 'content', file), { recursive: true });
  }
  for (const [slug, { author, text }] of Object.entries(ESSAYS)) {
    const facts = [
      `title: Text ${slug}`,
      `authors: [${author}]`,
      'publication: test-leaves',
      'published: 2021-02-03',
      `original: https://essays.example.org/${slug}/`,
      'kind: Invented text',
      'rights: Invented for tests. Anyone may use it.',
      'language: en',
      'summary: This text was invented for tests.',
    ];
    write(`essays/${slug}.mdx`, ['---', ...facts, '---', '', text, ''].join('\n'));
  }
  write('topics/concepts/robot.md', `---\nname: robot\nrelated: [${TOPIC}]\n---\n\nA machine that works by itself.\n`);
  writeTopic(`otherNames: [${NAME}]\n`);
}

function writeTopic(names: string): void {
  write(
    `topics/${TOPIC}.md`,
    `---\nname: digital divide\n${names}---\n\nWhat lies between those who have and others.\n`,
  );
}

/** The files of a site, by their addresses, without what tells two builds apart that show the same. */
type Site = Map<string, string[]>;

async function build(): Promise<Site> {
  const dist = path.join(ROOT, 'dist');
  rmSync(dist, { recursive: true, force: true });
  expect(await buildCopy(ROOT)).toEqual({ code: 0, stderr: '' });
  const { edition } = JSON.parse(readFileSync(`${dist}/search/words.json`, 'utf8')) as { edition: string };
  const site: Site = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dist, file).split(path.sep).join('/');
    const bytes = readFileSync(file, 'latin1');
    // Pagefind numbers pages anew with each build, in an order of its own.
    if (name.startsWith('pagefind/')) continue;
    // Scripts know the edition of the build, which is made of all of the content, and are named by what is in them.
    const text = bytes.replaceAll(edition, '').replaceAll(/(?<=["'`(/])[\w.-]+\.(js|css)\b/g, '$1');
    const address = name.replace(/^_astro\/.*/, '_astro/');
    site.set(address, [...(site.get(address) ?? []), text].sort());
  }
  return site;
}

/** The numbers of the passages on the topic, by essay: what the search is told of it. */
function passagesOn(site: Site): Record<string, number[]> {
  const told = JSON.parse(site.get(`search/topics/${TOPIC}.json`)?.[0] ?? '') as { passages: Record<string, number[]> };
  return told.passages;
}

/** The pages that have to change, by what the first site says is where. */
function shouldChange(on: Record<string, number[]>, lost: Record<string, number[]>): string[] {
  const essays = Object.keys(ESSAYS).filter((slug) => on[slug]);
  const losing = Object.keys(lost);
  const isLost = (slug: string, number: number): boolean => lost[slug]?.includes(number) ?? false;
  return [
    // The topic itself, with the picture for previews elsewhere, which has its numbers; and where topics are listed.
    `topics/${TOPIC}/index.html`,
    `topics/${TOPIC}/card.png`,
    'topics/concepts/index.html',
    'topics/index.html',
    // What the search and other programs know of topics, and of passages.
    'search/topics.json',
    `search/topics/${TOPIC}.json`,
    'search/words.json',
    'passages.json',
    // The essays with a passage that is no longer on the topic, and their topics.
    ...losing.flatMap((slug) => [`essays/${slug}/index.html`, `essays/${slug}/topics/index.html`]),
    // What scripts know of the topics of essays: which passages are related, too.
    ...essays.map((slug) => `essays/${slug}/topics/topics.json`),
    // The pages of these passages, and of those to which they were related: in other essays, on the same topic.
    ...essays.flatMap((slug) =>
      (on[slug] ?? [])
        .filter((number) => isLost(slug, number) || losing.some((other) => other !== slug))
        .map((number) => `essays/${slug}/p/${number}/index.html`),
    ),
    // Two essays side by side, both of which speak of it.
    ...essays.flatMap((left) =>
      essays
        .filter((right) => essays.indexOf(left) < essays.indexOf(right) && (lost[left] ?? lost[right]))
        .map((right) => `compare/${left}/${right}/index.html`),
    ),
  ];
}

it('a name taken from a topic changes the pages of its passages, and no other', { timeout: 300_000 }, async () => {
  copyProject(ROOT);
  writeContent();
  const before = await build();
  writeTopic('');
  const after = await build();

  const on = passagesOn(before);
  const lost = Object.fromEntries(
    Object.entries(ESSAYS)
      .map(([slug, { text }]) => [
        slug,
        text.split('\n\n').flatMap((words, at) => (words.includes(NAME) ? [at + 1] : [])),
      ])
      .filter(([, numbers]) => numbers?.length),
  ) as Record<string, number[]>;
  expect(lost).toEqual({ one: [3], two: [2] });
  expect(on).toEqual({ four: [1], one: [1, 3], two: [1, 2] });
  expect(passagesOn(after)).toEqual({ four: [1], one: [1], two: [1] });

  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (address) => before.get(address)?.join('\0') !== after.get(address)?.join('\0'),
  );
  expect(changed.sort()).toEqual(shouldChange(on, lost).sort());
});
