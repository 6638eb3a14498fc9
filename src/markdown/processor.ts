import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { MentionFinder } from '#topics/find-in-essay.ts';
import { essayMaker } from './essay-maker.ts';
import { essayKeeper, type KeptEssay } from './keep.ts';
import type { AliasReader } from './old-addresses.ts';

type MdxRenderer = Awaited<ReturnType<NonNullable<ReturnType<typeof unified>['createMdxRenderer']>>>;

/**
 * Processor of the essays with pictures, which the bundler has to know. The module of one has no more than its name in the
 * store and its pictures.
 */
export function essayProcessor(aliasesOf: AliasReader, mentions: MentionFinder): ReturnType<typeof unified> {
  const { make } = essayMaker(essayKeeper(aliasesOf, mentions));
  const process: MdxRenderer['process'] = async (...source) => ({
    code: moduleOf(await make(...source)),
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
export const frontmatter = {};
export const getHeadings = () => [];
export const Content = essayContent(${JSON.stringify(name)}, [${pictures.map((_, index) => `picture${index}`).join(', ')}]);
export default Content;`;
}
