import path from 'node:path';
import { site } from '#content/site.ts';
import type { MentionFinder } from '#topics/find-in-essay.ts';
import { essayCompiler } from './compile.ts';
import { keptEssays, read, written, type CompiledEssay } from './kept-essays.ts';
import type { AliasReader } from './old-addresses.ts';
import { picturesOf } from './picture-file.ts';

/** Text of an essay, its front matter blanked out; its file, perhaps with a query; its front matter. */
export type EssaySource = [content: string, id: string, frontMatter: Record<string, unknown>];

/** A compiled essay, and its name in the store. */
export interface KeptEssay extends CompiledEssay {
  name: string;
}

/** Compiles essays, each once: it is kept by the hash of all that it depends on. */
export interface EssayKeeper {
  nameOf(...source: EssaySource): string;
  find(...source: EssaySource): KeptEssay | undefined;
  make(...source: EssaySource): Promise<KeptEssay>;
}

export function essayKeeper(aliasesOf: AliasReader, mentions: MentionFinder): EssayKeeper {
  const compile = essayCompiler(aliasesOf, mentions.find);
  const dependenciesOf = ([content, id, frontMatter]: EssaySource) => {
    const file = id.split('?')[0] ?? id;
    const slug = path.basename(file, '.mdx');
    const aliases = [...(aliasesOf(file)?.aliases ?? [])];
    const pictures = picturesOf(path.dirname(file), slug);
    return { slug, content, frontMatter, aliases, pictures, names: mentions.namesFor(slug), site };
  };
  return {
    nameOf: (...source) => keptEssays.nameOf(dependenciesOf(source)),
    find(...source) {
      const of = dependenciesOf(source);
      const known = keptEssays.find(of);
      return known && { name: keptEssays.nameOf(of), ...read(known) };
    },
    async make(...source) {
      const of = dependenciesOf(source);
      const essay = await compile(...source);
      keptEssays.keep(of, written(essay));
      return { name: keptEssays.nameOf(of), ...essay };
    },
  };
}
