import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import type { Mention } from '#passages/model.ts';
import type { TopicRef } from '#passages/topic-ref.ts';
import { mentions } from './mentions.ts';

const named = (kind: TopicRef['kind'], id: string, passage: number): Mention => ({
  ...{ subject: { kind, id }, passage, places: [], reason: null },
});

const found = [
  named('topic', 'concepts/digital-divide', 1),
  named('topic', 'places/china', 1),
  named('person', 'xi', 1),
  named('topic', 'places/china', 2),
  named('publication', 'beijing-review', 3),
];

/** What becomes of an essay of three passages, and of its front matter. */
function transform(language?: string): { html: string[]; frontmatter: Record<string, unknown> } {
  const frontmatter: Record<string, unknown> = { passages: [], ...(language && { language }) };
  const file = new VFile({ path: 'content/essays/one.mdx', data: { astro: { frontmatter } } });
  const tree: Root = {
    type: 'root',
    children: [1, 2, 3].map((number) => h('section.passage', { id: `p${number}` }, [h('a.passage-link'), h('p')])),
  };
  mentions(() => found)(tree, file);
  return { html: tree.children.map((node) => toHtml(node)), frontmatter };
}

it('says at each passage how many topics it has, and of which passage they are', () => {
  const { html } = transform();
  expect(html[0]).toContain(
    '<p></p> <a class="topics-link" href="topics/#p1" aria-label="2 topics of paragraph 1" data-added=""><span aria-hidden="true">2 topics</span></a>',
  );
  expect(html[1]).toContain(
    'aria-label="1 topic of paragraph 2" data-added=""><span aria-hidden="true">1 topic</span></a>',
  );
});

it('says nothing at a passage that has none, people and publications not counted', () => {
  expect(transform().html[2]).toBe('<section class="passage" id="p3"><a class="passage-link"></a><p></p></section>');
});

it('leaves every mention in the front matter', () => {
  expect(transform().frontmatter.mentions).toEqual(found);
});

it('says which language its words are in where the essay is in another', () => {
  expect(transform('zh-Hans').html[0]).toContain('lang="en"');
  expect(transform('en-GB').html[0]).not.toContain('lang=');
});
