import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { essayMaker } from '#markdown/essay-maker.ts';
import { essayKeeper } from '#markdown/keep.ts';
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

const getMaker = onceABuild(() => {
  const { contentDir } = readSettings(process.env);
  return essayMaker(essayKeeper(essayAliases(contentDir), mentionFinder(contentDir)));
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

async function compile(filePath: string): Promise<Compiled> {
  const file = path.resolve(filePath);
  const { content, frontmatter } = parseFrontmatter(await readFile(file, 'utf8'), { frontmatter: 'empty-with-spaces' });
  const { name, page, text } = await getMaker()(content, file, frontmatter);
  keepText(name, path.basename(file, '.mdx'), text);
  return { name, hasPictures: page.pictures.length > 0 };
}

/** File of an entry of a collection. */
export function fileOf({ filePath, id }: { filePath?: string | undefined; id: string }): string {
  if (filePath === undefined) throw new Error(`The essay "${id}" is not of a file.`);
  return filePath;
}
