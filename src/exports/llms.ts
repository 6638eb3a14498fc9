import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import * as t from '#strings/chosen.ts';
import { entriesOf, siteFormats } from '#lib/formats.ts';
import type { Essay } from '#content/essay.ts';
import { byline, firstPublished } from './facts.ts';
import type { PublishedSite } from './published-site.ts';

interface Line {
  name: string;
  href: string;
  words: string;
}

/** `llms.txt` (https://llmstxt.org): a title, a summary, and lists of links. */
export function llms(essays: readonly Essay[], site: PublishedSite): string {
  const { to, absolute } = site;
  const line = (name: string, path: string, words: string): Line => ({ name, href: absolute(path), words });
  const others = entriesOf(siteFormats).filter(([name]) => name !== 'llms.txt');
  const formatLine = ([name, { label }]: (typeof others)[number]): Line =>
    line(label, to.file(name), t.siteFiles[name]);
  return toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, site.name),
        { type: 'blockquote', children: [paragraph(site.description)] },
        paragraph(t.sentences([...(site.rights === undefined ? [] : [site.rights]), t.llms.rights])),
        paragraph(t.llms.voices),
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

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): RootContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function list(lines: readonly Line[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: lines.map(({ name, href, words }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: href, children: [{ type: 'text', value: name }] },
            { type: 'text', value: `: ${words}` },
          ],
        },
      ],
    })),
  };
}
