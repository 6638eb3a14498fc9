import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { essayKeeper, type EssaySource } from '#markdown/keep.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { readSettings } from '#environment/settings.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { onceABuild } from './once-a-build.ts';

const getKeeper = onceABuild(() => {
  const { contentDir } = readSettings(process.env);
  return essayKeeper(essayAliases(contentDir), mentionFinder(contentDir));
});

/**
 * The name of a compiled essay in its store, which its module has too. The development server would take a second and more
 * for a thousand modules whenever one changes.
 */
export async function keptNameOf(filePath: string): Promise<string> {
  const file = path.resolve(filePath);
  const { content, frontmatter } = parseFrontmatter(await readFile(file, 'utf8'), { frontmatter: 'empty-with-spaces' });
  const source: EssaySource = [content, file, frontmatter];
  return (getKeeper().find(...source) ?? (await getKeeper().make(...source))).name;
}
