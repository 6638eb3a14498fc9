import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { site } from '#content/site.ts';
import type { MentionFinder } from '#topics/find-in-essay.ts';
import { essayCompiler } from './compile.ts';
import { keptEssays, read, written, type CompiledEssay } from './kept-essays.ts';
import type { AliasReader } from './old-addresses.ts';
import { picturesOf } from './picture-file.ts';

type MdxRenderer = Awaited<ReturnType<NonNullable<ReturnType<typeof unified>['createMdxRenderer']>>>;

/** A compiled essay, and its name in the store. */
interface KeptEssay extends CompiledEssay {
  name: string;
}

/** Compiles essays, each once: it is kept by the hash of all that it depends on. */
export function essayKeeper(aliasesOf: AliasReader, mentions: MentionFinder) {
  const compile = essayCompiler(aliasesOf, mentions.find);
  return async (content: string, id: string, frontMatter: Record<string, unknown>): Promise<KeptEssay> => {
    const file = id.split('?')[0] ?? id;
    const slug = path.basename(file, '.mdx');
    const aliases = [...(aliasesOf(file)?.aliases ?? [])];
    const pictures = picturesOf(path.dirname(file), slug);
    const of = { slug, content, frontMatter, aliases, pictures, names: mentions.namesFor(slug), site };
    const bytes = keptEssays.find(of) ?? keptEssays.keep(of, written(await compile(content, id, frontMatter)));
    return { name: keptEssays.nameOf(of), ...read(bytes) };
  };
}

/**
 * Processor of the essays. The module of one has no more than its name in the store and its pictures: thousands of texts
 * in a bundle take seconds and gigabytes.
 */
export function essayProcessor(aliasesOf: AliasReader, mentions: MentionFinder): ReturnType<typeof unified> {
  const keep = essayKeeper(aliasesOf, mentions);
  const process: MdxRenderer['process'] = async (content, id, frontMatter) => ({
    code: moduleOf(await keep(content, id, frontMatter)),
    map: null,
    astroMetadata: nothingToLoad(),
  });
  return { ...unified(), createMdxRenderer: () => Promise.resolve({ process }) };
}

/** A module without components or scripts. */
const nothingToLoad = (): Awaited<ReturnType<MdxRenderer['process']>>['astroMetadata'] => ({
  hydratedComponents: [],
  clientOnlyComponents: [],
  serverComponents: [],
  scripts: [],
  propagation: 'none',
  containsHead: false,
  pageOptions: {},
});

const CONTENT = path.resolve('src/collections/essay-content.ts');

function moduleOf({ name, page: { pictures } }: KeptEssay): string {
  const imports = pictures.map(({ src }, index) => `import picture${index} from ${JSON.stringify(src)};`);
  return `${imports.join('\n')}
import { essayContent } from ${JSON.stringify(CONTENT)};
export const frontmatter = { kept: ${JSON.stringify(name)} };
export const getHeadings = () => [];
export const Content = essayContent(frontmatter.kept, [${pictures.map((_, index) => `picture${index}`).join(', ')}]);
export default Content;`;
}
