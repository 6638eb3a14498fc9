import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import type { PageAliases } from '#permalinks/aliases.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { mentionFinder, type MentionFinder } from '#topics/find-in-essay.ts';
import { Threads } from '#environment/threads.ts';
import { essayMaker } from './essay-maker.ts';
import { essayKeeper, type EssaySource } from './keep.ts';
import { essayProcessor } from './processor.ts';

/** All that an essay is made of. */
const ESSAY = {
  content: 'The lamp is lit.\n\n![A lamp](./lamp/lamp.svg)\n',
  frontMatter: { language: 'en' } as Record<string, unknown>,
  names: 'lamp',
  aliases: [] as [string, { to: string; until: string }[]][],
  picture: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  slug: 'lamp',
};

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

/** Compiles an essay; tells its name in the store, and how often its passages were searched for names. */
async function keep(changes: Partial<typeof ESSAY>) {
  const { content, frontMatter, names, aliases, picture, slug } = { ...ESSAY, ...changes };
  const pictures = path.join(folder, slug);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures);
  writeFileSync(path.join(pictures, 'lamp.svg'), picture);
  const find = vi.fn(() => []);
  const mentions: MentionFinder = { find, namesFor: () => names, forget: () => undefined };
  const page: PageAliases = { aliases: new Map(aliases), placeOf: () => ({ file: 'permalinks.json', line: 1 }) };
  const keeper = essayKeeper(() => page, mentions);
  const source: EssaySource = [
    content.replace('./lamp/', `./${slug}/`),
    path.join(folder, `${slug}.mdx?query`),
    frontMatter,
  ];
  const { name, page: html } = keeper.find(...source) ?? (await keeper.make(...source));
  return { name, html, compiled: find.mock.calls.length };
}

it('compiles an essay once, and anew when one letter of anything that it depends on has changed', async () => {
  const first = await keep({});
  const again = await keep({});
  expect(again).toMatchObject({ name: first.name, html: first.html, compiled: 0 });
  const changes: Partial<typeof ESSAY>[] = [
    { content: ESSAY.content.replace('lit', 'lid') },
    { frontMatter: { language: 'de' } },
    { names: 'lamb' },
    { aliases: [['p9', [{ to: 'p1', until: '2027-01-01' }]]] },
    { picture: ESSAY.picture.replace('0 0 9 9', '0 0 9 8') },
    { slug: 'camp' },
  ];
  const names = new Set([first.name]);
  for (const change of changes) {
    const { name } = await keep(change);
    names.add(name);
  }
  expect(names.size).toBe(1 + changes.length);
});

it('gives the bundler a module with the name of the text and its pictures, and no word of it', async () => {
  await keep({});
  const processor = essayProcessor(essayAliases('content'), mentionFinder('content'));
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('../', import.meta.url) },
  );
  const made = await renderer?.process(ESSAY.content, path.join(folder, 'lamp.mdx'), { language: 'en' });
  expect(made?.code).toContain('import picture0 from "./lamp/lamp.svg";');
  expect(made?.code).toMatch(/essayContent\("[0-9a-f]{40}", \[picture0\]\)/);
  expect(made?.code).not.toContain('lit');
});

it('makes the same in a thread, and says the same of a mistake', async () => {
  const threads = new Threads('src/markdown/keep-in-thread.ts');
  await threads.start();
  const make = (content: string, own?: Threads) => {
    const keeper = essayKeeper(essayAliases('content'), mentionFinder('content'));
    return essayMaker(keeper, own)
      .make(content, path.join(folder, 'lamp.mdx'), { language: 'en' })
      .catch(editorMessage);
  };
  const text = `A text that no other test has: ${folder}.`;
  const inThread = await make(text, threads);
  expect(inThread).toMatchObject({ name: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
  expect(await make(text)).toEqual(inThread);
  const fault = await make('Words {1 + 1}.', threads);
  expect(fault).toContain('found     the expression {1 + 1}');
  expect(await make('Words {1 + 1}.')).toBe(fault);
});
