import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { it, vi } from 'vitest';
import { CHECKSUMS } from '#build/folders.ts';
import { filesOf } from '#environment/files.ts';
import { parseChecksums, checksumsOf } from '#build/checksums.ts';
import { BAD_CONTENT, writeCase } from './content/cases.ts';
import { buildCopy, copyProject, runInCopy, runWith } from './project-copy.ts';
import { pseudo, sites } from './sites.ts';

/*
 * Builds in child processes: exit code and output of the program. What a build finds in the content is tested in process,
 * in `bad-content.test.ts` and beside the modules.
 */

// A process each; two at a time is what a small machine can do, and a machine with other work takes its time.
vi.setConfig({ maxConcurrency: 2, testTimeout: 180_000 });

/** Copies the project, with the content of a case. */
function copyWith(name: string, as = name): string {
  const root = path.resolve('.cache/builds', as);
  copyProject(root);
  writeCase(name, path.join(root, 'content'));
  return root;
}

/** Puts a site into a folder, as far as a build knows it. */
function writeSite(folder: string): void {
  for (const name of ['404.html', 'index.html', 'passages.json', 'passages.schema.json']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `The ${name} that was there`);
  }
}

const isThorough = process.env.THOROUGH !== undefined;

/** Points where a build may end: the late one has passed all others. */
const REFUSED = [
  ['in several files, while the pages are made', 'topic-without-mention'],
  ...(isThorough ? [['while the content is read', 'field-misspelt']] : []),
] as [when: string, name: string][];

it.concurrent.for(REFUSED)('tells the editor, and nothing but that, what is wrong %s', async ([, name], { expect }) => {
  const expected = readFileSync(path.join(BAD_CONTENT, name, 'expected.txt'), 'utf8');
  const root = copyWith(name);
  const site = path.join(root, 'dist');
  writeSite(site);
  const before = checksumsOf(site);
  expect(await buildCopy(root)).toEqual({
    code: 1,
    stderr: `The site was not built. In the content:\n\n${expected}\n`,
  });
  // The site that was there is as it was.
  expect(checksumsOf(site)).toEqual(before);
});

it.concurrent(
  'builds content without mistakes and topics, and writes its addresses into the ledger',
  async ({ expect }) => {
    const root = copyWith('_good', 'published');
    const soon = await runInCopy(root, 'src/tools/permalinks.ts', '--edition', 'soon');
    expect(soon).toMatchObject({ code: 1, stdout: '' });
    expect(soon.stderr).toBe('The edition is "soon". Expected a day, such as --edition 2026-12-01.\n');

    const { code, stdout, stderr } = await runInCopy(root, 'src/tools/permalinks.ts', '--edition', '2026-11-24');
    // Without a word of complaint.
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/content\/permalinks\.json: \d+ new addresses, of the edition of 2026-11-24\./);
    const ledger = readFileSync(`${root}/content/permalinks.json`, 'utf8');
    expect(ledger).toMatch(/"p2": \{ "begins": "This paragraph was invented so that the first is" \}/);
    expect(ledger).toContain('"/essays/good.md": { "since": "2026-11-24" }');

    const page = readFileSync(`${root}/dist/essays/good/index.html`, 'utf8');
    // Whatever a variable is called that others set: the tests have one for the host.
    expect(process.env.SITE).toBeDefined();
    expect(page).toContain('<link rel="canonical" href="http://localhost:4321/essays/good/">');
    expect(parseChecksums(readFileSync(`${root}/dist/${CHECKSUMS}`, 'utf8'))).toEqual(checksumsOf(`${root}/dist`));
    // Nothing of the workshop is left.
    expect(readdirSync(`${root}/.astro/build`)).toEqual([]);
    // No pages that would have nothing to show.
    expect(readdirSync(`${root}/dist/topics`).sort()).toEqual(['card.png', 'index.html']);
    expect(existsSync(`${root}/dist/essays/good/topics/index.html`)).toBe(false);
  },
);

it.concurrent('one build at a time is at work in a project', async ({ expect }) => {
  const root = copyWith('_good', 'locked');
  const { pid } = process;
  // The 22nd field: when this process started.
  const started = existsSync('/proc/self/stat') ? readFileSync('/proc/self/stat', 'utf8').split(' ')[21] : '';
  mkdirSync(`${root}/.astro/build`, { recursive: true });
  writeFileSync(`${root}/.astro/build/lock`, JSON.stringify({ pid, started }));
  expect(await buildCopy(root)).toEqual({
    code: 1,
    stderr:
      `Another build is at work on this project (process ${pid}). Wait for its end; where there is none, delete ` +
      '.astro/build/lock.\n',
  });
});

it.concurrent(
  'a site that is built in parts and joined has the bytes of one build',
  async ({ expect }) => {
    const root = path.resolve('.cache/builds/in parts');
    copyProject(root);
    // Essays with topics in common, and one with a picture, of which the site has another form.
    cpSync(pseudo.env.CONTENT_DIR, `${root}/content`, { recursive: true });
    cpSync('src/tests/fixtures/collection/essays/everything/squares.png', `${root}/content/essays/qe/squares.png`);
    appendFileSync(`${root}/content/essays/qe.mdx`, '\n![Squares](./qe/squares.png)\n');
    const run = async (env: Record<string, string>, ...command: string[]) => {
      const { code, stderr } = await runWith(env, root, ...command);
      return { code, stderr };
    };
    const good = { code: 0, stderr: '' };
    writeSite(`${root}/dist`);
    const before = checksumsOf(`${root}/dist`);
    for (const number of [1, 2]) {
      const OUT_DIR = `parts/${number}`;
      expect(await run({ SHARD: `${number}/2`, OUT_DIR }, 'src/tools/build.ts')).toEqual(good);
      expect(readdirSync(path.join(root, OUT_DIR))).toContain('part.json');
    }
    expect(await run({}, 'src/tools/join.ts', 'parts/2')).toEqual({
      code: 1,
      stderr: 'Of 2 parts, 1 is missing. Expected the folders of all: SHARD=1/2 npm run build\n',
    });
    expect(await run({ SHARD: '1/2' }, 'src/tools/join.ts', 'parts/1', 'parts/2')).toEqual({
      code: 1,
      stderr: 'SHARD is "1/2". Expected nothing, as this makes the whole site.\n',
    });
    expect(checksumsOf(`${root}/dist`)).toEqual(before);
    // What a part has compiled goes along with it, and no essay is compiled again.
    rmSync(`${root}/.cache/kept/essays`, { recursive: true });
    expect(await run({}, 'src/tools/join.ts', 'parts/2', 'parts/1')).toEqual(good);
    const compiled = ['parts/1', 'parts/2'].flatMap((part) => filesOf(`${root}/${part}/kept/essays`));
    expect(filesOf(`${root}/.cache/kept/essays`)).toEqual(compiled.sort());
    expect(compiled).toHaveLength(2);
    expect(await run({ OUT_DIR: 'whole' }, 'src/tools/build.ts')).toEqual(good);
    expect(checksumsOf(`${root}/dist`)).toEqual(checksumsOf(`${root}/whole`));
    // Four builds, one after another.
  },
  480_000,
);

it.concurrent.for(['src/tools/build.ts', 'src/tools/dev.ts'])(
  'a setting that cannot be is told in one sentence, before anything is built: %s',
  async (tool, { expect }) => {
    const root = path.resolve('.cache/builds', path.basename(tool));
    copyProject(root);
    const { code, stdout, stderr } = await runWith({ CONTENT_DIR: 'nowhere' }, root, tool);
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(stderr).toContain('CONTENT_DIR is "nowhere", but there is no such folder.');
    expect(existsSync(`${root}/.astro`)).toBe(false);
  },
);

it.runIf(isThorough)('the same content gives the same bytes, wherever and whenever it is built', async ({ expect }) => {
  const roots = ['.cache/builds/one', '.cache/builds/a second, more dißtant/place'].map((root) => path.resolve(root));
  const elsewhere = {
    TZ: 'Asia/Tokyo',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    TMPDIR: path.resolve('.cache/builds'),
  };
  const umask = process.umask(0o022);
  for (const [index, root] of roots.entries()) {
    copyProject(root);
    cpSync(sites.main.env.CONTENT_DIR, path.join(root, 'content'), { recursive: true });
    if (index === 1) process.umask(0o077);
    const env = { PRECOMPRESS: 'yes', ...(index === 0 ? {} : elsewhere) };
    const { code, stderr } = await runWith(env, root, 'src/tools/build.ts');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
  process.umask(umask);
  const [one = '', other = ''] = roots.map((root) => path.join(root, 'dist'));
  expect(checksumsOf(other)).toEqual(checksumsOf(one));
  const facts = (site: string): unknown =>
    filesOf(site).map((name) => {
      const { mtimeMs, mode } = statSync(path.join(site, name));
      return [name, mtimeMs, mode & 0o777];
    });
  expect(facts(other)).toEqual(facts(one));
});

it.runIf(isThorough)('a build without enough memory says so, and the site that was there stays', async ({ expect }) => {
  const root = copyWith('_good', 'memory');
  const site = path.join(root, 'dist');
  writeSite(site);
  const before = checksumsOf(site);
  const { code, stderr } = await runWith({ NODE_OPTIONS: '--max-old-space-size=64' }, root, 'src/tools/build.ts');
  expect([code, stderr.split('\n').length]).toEqual([1, 2]);
  expect(stderr).toContain('The build ran out of memory');
  expect(checksumsOf(site)).toEqual(before);
  // Its remains do not disturb the next build.
  expect((await buildCopy(root)).code).toBe(0);
});
