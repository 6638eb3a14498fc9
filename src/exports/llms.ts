import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import * as t from '#strings/chosen.ts';
import { entriesOf, siteFormats } from '#lib/formats.ts';
import type { Essay } from '#content/essay.ts';
import { byline, firstPublished } from './facts.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import type { PublishedSite } from './published-site.ts';

/** An item of a list: a link, and words on it. */
type Line = PhrasingContent[];

/** `llms.txt` (https://llmstxt.org): a title, a summary, and lists of links. */
export function llms(essays: readonly Essay[], site: PublishedSite): string {
  const { to, absolute } = site;
  const line = (name: string, path: string, words: string): Line => [link(absolute(path), name), text(`: ${words}`)];
  const others = entriesOf(siteFormats).filter(([name]) => name !== 'llms.txt');
  const formatLine = ([name, { label }]: (typeof others)[number]): Line =>
    line(label, to.file(name), t.siteFiles[name]);
  return toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, site.name),
        { type: 'blockquote', children: [paragraph(text(site.description))] },
        paragraph(
          text(
            `${site.rights === undefined ? '' : `${site.rights} `}Each essay says what is known of its rights. Quote a passage with its author, title and ` +
              'paragraph number (¶), and link to its address.',
          ),
        ),
        paragraph(
          text(
            'The words of the paragraphs are the author’s. Headings, summaries, notes and paragraph numbers are the ' +
              'editor’s. What is not known is said to be not stated.',
          ),
        ),
        heading(2, 'Essays'),
        list(
          essays.map((essay) =>
            line(essay.title, to.essayText(essay.slug, 'md'), `${byline(essay)}. ${firstPublished(essay)}`),
          ),
        ),
        heading(2, 'Across the essays'),
        list([
          line('Topics', to.topics, 'what the essays speak of, each topic with every passage that does, and why'),
          line('People and publications', to.people, 'who wrote the essays, and where they first appeared'),
        ]),
        heading(2, 'Data'),
        list([
          ...others.filter(([, { isFeed }]) => !isFeed).map(formatLine),
          ...others.filter(([, { isFeed }]) => isFeed).map(formatLine),
        ]),
        heading(2, 'Optional'),
        list([
          line('About this site', to.about, 'whose words are whose, and how to link to a passage'),
          line('Word index', to.wordIndex(), 'every word of the essays, with the passages that have it'),
          line('Site map', to.sitemap, 'every page'),
        ]),
      ],
    },
    { bullet: '-', listItemIndent: 'one' },
  );
}
