import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { Threads } from '#environment/threads.ts';
import type { MentionFinder } from '#topics/find-in-essay.ts';
import { essayKeeper, type EssaySource, type KeptEssay } from './keep.ts';
import { readKept } from './kept-essays.ts';
import type { AliasReader } from './old-addresses.ts';

type MdxRenderer = Awaited<ReturnType<NonNullable<ReturnType<typeof unified>['createMdxRenderer']>>>;

/** Essays that are compiled before threads are worth their start, which takes as long. */
const WITHOUT_THREADS = 50;

/**
 * Processor of the essays. The module of one has no more than its name in the store and its pictures: thousands of texts
 * in a bundle take seconds and gigabytes.
 */
export function essayProcessor(
  aliasesOf: AliasReader,
  mentions: MentionFinder,
  withoutThreads = WITHOUT_THREADS,
): ReturnType<typeof unified> {
  const keeper = essayKeeper(aliasesOf, mentions);
  const threads = new Threads('src/markdown/keep-in-thread.ts');
  let made = 0;
  const make = async (source: EssaySource): Promise<KeptEssay> => {
    made += 1;
    if (made <= withoutThreads) return keeper.make(...source);
    const name = await threads.call<string>('make', ...source);
    // While developing, names may have changed since the thread read them.
    return name === keeper.nameOf(...source) ? { name, ...readKept(name) } : keeper.make(...source);
  };
  const process: MdxRenderer['process'] = async (...source) => ({
    code: moduleOf(keeper.find(...source) ?? (await make(source))),
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
