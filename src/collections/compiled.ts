import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { essayMaker } from '#markdown/essay-maker.ts';
import { essayKeeper, type EssaySource } from '#markdown/keep.ts';
import { keptEssays } from '#markdown/kept-essays.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { keepText } from './essay-texts.ts';
import { onceABuild } from './once-a-build.ts';

/** What stays in memory of a compiled essay. */
export interface Compiled {
  /** In the store. */
  name: string;
  hasPictures: boolean;
}

const getKeeper = onceABuild(() => {
  const { contentDir } = readSettings(process.env);
  const keeper = essayKeeper(essayAliases(contentDir), mentionFinder(contentDir));
  return { nameOf: keeper.nameOf, ...essayMaker(keeper) };
});

const getCompiled = onceABuild(() => new Map<string, Promise<Compiled>>());

/**
 * The essay of a file, compiled. Without the bundler, to which only those with pictures go: a thousand modules take it
 * seconds and half a gigabyte.
 */
export function compiledEssay(filePath: string): Promise<Compiled> {
  const known = getCompiled().get(filePath) ?? compile(filePath);
  getCompiled().set(filePath, known);
  return known;
}

/** By file, also when the content has changed: while developing, most essays are what they were before one was saved. */
const before = new Map<string, Compiled>();

async function compile(filePath: string): Promise<Compiled> {
  const file = path.resolve(filePath);
  const { content, frontmatter } = parseFrontmatter(await readFile(file, 'utf8'), { frontmatter: 'empty-with-spaces' });
  const known = before.get(file);
  const source: EssaySource = [content, file, frontmatter];
  if (known && isStill(known, source)) return known;
  const { name, page, text } = await getKeeper().make(...source);
  keepText(name, path.basename(file, '.mdx'), text);
  const compiled = { name, hasPictures: page.pictures.length > 0 };
  before.set(file, compiled);
  return compiled;
}

function isStill({ name }: Compiled, source: EssaySource): boolean {
  return keptEssays.has(name) && getKeeper().nameOf(...source) === name;
}

/** Is to be called when all essays are compiled: what is made of them all leaves no moment in which idle threads would end. */
export function endCompiling(): Promise<void> {
  return getKeeper().end();
}

/** File of an entry of a collection. */
export function fileOf({ filePath, id }: { filePath?: string | undefined; id: string }): string {
  if (filePath === undefined) throw new Error(`The essay "${id}" is not of a file.`);
  return filePath;
}
