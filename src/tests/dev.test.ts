import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import getPort, { portNumbers } from 'get-port';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeContent, writeLedger } from './content/on-content.ts';
import { copyProject } from './project-copy.ts';

/*
 * The development server, in a copy of the project: what has been worked out is kept between requests, and each file of the
 * content that is saved shows.
 */

/** A bound for what hangs, in milliseconds: a machine with other work takes its time. */
const HANGS = 60_000;
vi.setConfig({ testTimeout: HANGS, hookTimeout: HANGS });

const ROOT = path.resolve('.cache/builds/dev');
const TOPIC = '---\nname: lantern\n---\n\nA light that was invented for tests.\n';

/** What is saved, and what a page then says. */
const SAVED: [file: string, from: string, to: string, address: string, says: string][] = [
  ['essays/one.mdx', 'A lantern was', 'The lantern was still', '/essays/one/', 'The lantern was still'],
  ['essays/two.mdx', '"Text two"', '"Another title"', '/', 'Another title'],
  ['people.json', '"Probe"', '"Prober"', '/people/', 'Prober'],
  ['publications.json', 'Test Leaves', 'Other Leaves', '/essays/one/', 'Other Leaves'],
  ['topics/concepts/lantern.md', 'A light', 'A lamp', '/topics/concepts/lantern/', 'A lamp that was invented'],
  ['topics/concepts/lantern.md', 'name: lantern', 'name: beacon', '/essays/two/topics/', '"number":1,"topics":[0]'],
  ['synonyms.json', '"lamp"', '"torch"', '/search/index.json', 'torch'],
  ['pages/about.md', 'at night', 'by day', '/about/', 'Written by day.'],
  ['permalinks.json', '2024-06-10', '2025-07-11', '/essays/one/cite/', '2025'],
  ['site.yaml', 'Small Reader', 'Changed Reader', '/', 'Changed Reader'],
];

let origin = '';
let stop = (): Promise<unknown> => Promise.resolve();

beforeAll(async () => {
  copyProject(ROOT);
  const content = writeContent('dev', {
    essays: {
      one: { text: 'A lantern was lit.' },
      two: { text: 'The light of the beacon was put out.\n\nA lantern was there.' },
    },
    topics: { 'concepts/lantern': TOPIC },
    synonyms: { light: { same: ['light', 'lamp'] } },
  });
  writeLedger(content, ['/essays/one/']);
  mkdirSync(`${content}/pages`);
  writeFileSync(`${content}/pages/about.md`, 'Written at night.\n');
  writeFileSync(`${content}/site.yaml`, 'name: Small Reader\n');
  cpSync(content, path.join(ROOT, 'content'), { recursive: true });
  const port = await getPort({ port: portNumbers(43_000, 43_100) });
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/tools/dev.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...{ CONTENT_DIR: 'content', PORT: String(port), NODE_ENV: undefined, VITEST: undefined } },
    stdio: 'ignore',
  });
  stop = () => {
    server.kill('SIGTERM');
    return once(server, 'close');
  };
  origin = `http://localhost:${port}`;
});
afterAll(() => stop());

/** What the server answers; nothing while it starts. */
const answerAt = (address: string): Promise<string> =>
  fetch(origin + address).then(
    (answer) => answer.text(),
    () => '',
  );

/** Saves as editors do: a file is empty for some milliseconds. */
function save(file: string, text: string): void {
  const open = openSync(file, 'w');
  fsyncSync(open);
  writeSync(open, text);
  closeSync(open);
}

const says = (address: string, words: string): Promise<void> =>
  vi.waitFor(async () => expect(await answerAt(address)).toContain(words), { timeout: HANGS, interval: 50 });

it('PORT names the port of the development server', () => says('/', 'Small Reader'));

it.each([
  ['/passages.json', '"passages":['],
  ['/atom.xml', '<feed'],
  ['/essays/one.md', '# Text one'],
  ['/essays/one/cite/one.ris', 'TY  - '],
])('the file %s answers', (address, words) => says(address, words));

it.each(SAVED)('what is saved in %s shows', async (name, from, to, address, words) => {
  // What was worked out before is kept.
  expect(await answerAt(address)).not.toContain(words);
  const file = path.join(ROOT, 'content', name);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  save(file, before.replaceAll(from, to));
  await says(address, words);
});
