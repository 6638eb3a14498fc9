import escapeStringRegexp from 'escape-string-regexp';
import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { EssayData } from '#content/schemas.ts';
import { frontMatterOf, problemAt } from './place.ts';

/**
 * Rehype plugin: marks words of other languages, such as names in pinyin, with `lang` for screen readers. The words are
 * those of `foreignWords`.
 */
export function languages() {
  return (tree: Root, file: VFile): void => {
    const { foreignWords = [] } = frontMatterOf(file) as Partial<Pick<EssayData, 'foreignWords'>>;
    const languageOf = new Map(
      foreignWords.flatMap(({ language, words }) => words.map((word) => [word, language] as const)),
    );
    if (languageOf.size === 0) return;
    // Longer words first: alternation takes the first match.
    const words = [...languageOf.keys()].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(${words.map((word) => escapeStringRegexp(word)).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const found = new Set<string>();

    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined) return undefined;
      // `split` puts the captured words at odd places.
      const pieces = node.value.split(pattern).flatMap((piece, place): ElementContent[] => {
        const language = place % 2 === 1 ? languageOf.get(piece) : undefined;
        if (language === undefined) return piece === '' ? [] : [{ type: 'text', value: piece }];
        found.add(piece);
        return [h('span', { lang: language }, piece)];
      });
      (parent as Element).children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });

    const missing = words.find((word) => !found.has(word));
    if (missing !== undefined) {
      throw problemAt(file, undefined, {
        expected: 'foreignWords: words that stand in the essay',
        found: `"${missing}", which does not`,
        write: 'the word as it stands in the text, or take it out of the list',
      });
    }
  };
}
