import type { Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { EssayText, FindMentions } from '../lib/passage.ts';

/**
 * Rehype plugin: finds the topics that each passage speaks of, in the passage model, and leaves the list in the essay’s
 * front matter. Each passage that has topics gets a link to them, outside the author’s words.
 *
 * Comes after `passages`.
 *
 * @param find finds the mentions of an essay
 * @returns a transform
 */
export function mentions(find: FindMentions) {
  return (tree: Root, file: VFile): void => {
    const { frontmatter = {} } = (file.data.astro ?? {}) as { frontmatter?: Record<string, unknown> };
    const { passages } = frontmatter as unknown as EssayText;
    const language = typeof frontmatter.language === 'string' ? frontmatter.language : 'en';
    const found = find(file.path.split('?')[0] ?? '', passages, language);
    Object.assign(frontmatter, { mentions: found } satisfies Partial<EssayText>);
    const topics = new Set(found.filter(({ topic }) => topic.includes('/')).map(({ passage }) => `p${passage}`));
    for (const node of tree.children) {
      if (node.type !== 'element' || !topics.has(String(node.properties.id))) continue;
      node.children.push(
        h('a.topics-link', { href: `topics/#${node.properties.id}`, dataPagefindIgnore: 'all' }, 'Topics'),
      );
    }
  };
}
