import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { checkFolders, PLAN } from './folders.ts';

let above: string;
let root: string;
beforeEach(() => {
  above = tempFolder();
  root = path.join(above, 'project');
  for (const name of ['content/essays', 'src', 'public', 'node_modules', '.git', 'texts']) {
    mkdirSync(path.join(root, name), { recursive: true });
  }
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), '');
  }
}

const check = (outDir: string, contentDir = 'content'): void => checkFolders({ contentDir, outDir }, root);

const SITE = ['404.html', 'passages.json', 'passages.schema.json'];

describe('a site may be written', () => {
  it.each(['dist', 'out/deep/er', '.cache/sites/main', '../beside', 'content-of-mine', 'sources'])(
    'to %s, where nothing is',
    (outDir) => check(outDir),
  );

  it.each([
    ['a site', SITE],
    ['half a site, of a build that was killed', ['index.html', PLAN]],
    ['what a killed build was copying', ['.build-copy/index.html']],
    ['a repository to publish from', ['.git/HEAD']],
    ['a site in such a repository', ['.git', ...SITE]],
  ])('where there is %s', (_what, files) => {
    write(...files.map((file) => `dist/${file}`));
    check('dist');
  });

  it('to where a link leads, if that may be', () => {
    mkdirSync(path.join(above, 'elsewhere'));
    symlinkSync(path.join(above, 'elsewhere'), path.join(root, 'dist'));
    check('dist');
  });
});

describe('a site may not be written', () => {
  it.each([
    ['content', 'content'],
    ['content/essays', 'content'],
    ['./content/', 'content'],
    ['texts', 'texts'],
    ['texts/site', 'texts'],
    ['src', 'src'],
    ['src/../public', 'public'],
    ['node_modules', 'node_modules'],
    ['.git', '.git'],
    ['.astro', '.astro'],
    ['../project/src', 'src'],
  ])('to %s, into a folder of the project', (outDir, name) => {
    expect(() => check(outDir, 'texts')).toThrow(
      `OUT_DIR is "${outDir}", where the project has its folder ${name}, and the site would take the place of what is in ` +
        'it. Expected a folder for the site alone, such as dist.',
    );
  });

  it.each(['.', '..', '/', '../project', '../project/'])('to %s, which holds the project', (outDir) => {
    expect(() => check(outDir)).toThrow(`OUT_DIR is "${outDir}", which holds the project itself.`);
  });

  it('to what holds the content, wherever that is', () => {
    mkdirSync(path.join(above, 'library/essays'), { recursive: true });
    expect(() => check('../library', '../library/essays')).toThrow('its folder ../library/essays');
  });

  it('through a link into a folder of the project, or above it', () => {
    symlinkSync(path.join(root, 'content'), path.join(root, 'dist'));
    expect(() => check('dist')).toThrow('its folder content');
    expect(() => check('dist/new')).toThrow('its folder content');
    symlinkSync(above, path.join(root, 'up'));
    expect(() => check('up')).toThrow('which holds the project itself');
    expect(() => check('up/project/src')).toThrow('its folder src');
  });

  it.each([['thesis.docx'], ['404.html'], ['404.html', 'passages.json'], ['SHA256SUMS', 'image.iso']])(
    'over files that are no site: %s',
    (...files) => {
      write(...files.map((file) => `dist/${file}`));
      expect(() => check('dist')).toThrow('OUT_DIR is "dist", which holds files that are no site of this project');
    },
  );

  it('over a part of a site, nor a part over a site', () => {
    write('a/part.json', 'a/essays/x/index.html', ...SITE.map((file) => `b/${file}`));
    const shard = { number: 1, of: 2 };
    expect(() => check('a')).toThrow('OUT_DIR is "a", which holds files that are no site of this project');
    expect(() => checkFolders({ contentDir: 'content', outDir: 'b', shard }, root)).toThrow(
      'OUT_DIR is "b", which holds files that are no part of this project, and they would be lost. ' +
        'Expected a folder for the part alone, such as .cache/parts/1.',
    );
    checkFolders({ contentDir: 'content', outDir: 'a', shard }, root);
  });

  it('where nothing can be written', () => {
    // To an administrator every folder is open, but for those of the kernel.
    const outDir = process.getuid?.() === 0 ? '/proc/self/dist' : path.join(above, 'closed/dist');
    mkdirSync(path.join(above, 'closed'), { mode: 0o555 });
    expect(() => check(outDir)).toThrow(`OUT_DIR is "${outDir}", where the user who builds may not write.`);
  });

  it('over a file', () => {
    write('dist');
    expect(() => check('dist')).toThrow('OUT_DIR is "dist", which is no folder.');
  });
});

it.each([
  ['nowhere', 'but there is no such folder'],
  ['package.json', 'which is no folder'],
])('content in %s is told before anything is built', (contentDir, why) => {
  write('package.json');
  expect(() => check('dist', contentDir)).toThrow(
    `CONTENT_DIR is "${contentDir}", ${why}. Expected the folder of the content.`,
  );
});
