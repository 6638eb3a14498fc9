import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { directionOf } from '#lib/in-language.ts';
import { passageId } from '#passages/passage.ts';
import type { EssayText, FindMentions, Mention } from '#passages/model.ts';
import { site } from '#content/site.ts';
import type { EssayData } from '#content/schemas.ts';
import { besideText, siteWords } from './beside-text.ts';
import { frontMatterOf, pathOf } from './place.ts';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: finds the mentions of each passage, stores them in the front matter, and adds a link to the topics of
 * a passage, outside the author’s words. Runs after `passages`.
 */
export function mentions(find: FindMentions) {
  return (tree: Root, file: VFile): void => {
    const frontmatter = frontMatterOf(file);
    const { passages, language = site.language } = frontmatter as unknown as EssayText & Partial<EssayData>;
    const found = find(pathOf(file), passages, language);
    Object.assign(frontmatter, { mentions: found } satisfies Partial<EssayText>);
    const byPassage = Map.groupBy(
      found.filter(({ subject }) => subject.kind === 'topic'),
      ({ passage }): string => passageId(passage),
    );
    for (const node of tree.children) {
      const topics = node.type === 'element' ? byPassage.get(String(node.properties.id)) : undefined;
      if (node.type === 'element' && topics)
        node.children.push({ type: 'text', value: ' ' }, topicsLink(topics, language));
    }
  };
}

/** Words of the site have `lang` in an essay of another language. */
function topicsLink(topics: readonly Mention[], language: string): Element {
  const number = topics[0]?.passage ?? 0;
  const words = t.topics(topics.length);
  return h(
    'a.topics-link',
    {
      href: `topics/#${passageId(number)}`,
      ariaLabel: t.topicsOfPassage(topics.length, number),
      ...siteWords(language),
      dataAdded: '',
    },
    besideText(words, directionOf(language) === t.direction ? {} : { dir: t.direction }),
  );
}
