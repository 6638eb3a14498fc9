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
        paragraph(text(t.sentences([...(site.rights === undefined ? [] : [site.rights]), t.llms.rights]))),
        paragraph(text(t.llms.voices)),
        heading(2, t.llms.essays),
        list(
          essays.map((essay) =>
            line(essay.title, to.essayText(essay.slug, 'md'), t.placeDateAndNote(byline(essay), firstPublished(essay))),
          ),
        ),
        heading(2, t.llms.across),
        list([line(t.topicsPage, to.topics, t.llms.topics), line(t.peoplePage, to.people, t.llms.people)]),
        heading(2, t.llms.data),
        list([
          ...others.filter(([, { isFeed }]) => !isFeed).map(formatLine),
          ...others.filter(([, { isFeed }]) => isFeed).map(formatLine),
        ]),
        // A word of the proposal, in every language: programs may leave out what stands below it.
        heading(2, 'Optional'),
        list([
          line(t.footerAbout, to.about, t.llms.about),
          line(t.wordIndexPage, to.wordIndex(), t.llms.wordIndex),
          line(t.llms.siteMap, to.sitemap, t.llms.everyPage),
        ]),
      ],
    },
    { bullet: '-', listItemIndent: 'one' },
  );
}
