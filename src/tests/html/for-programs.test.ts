import { expect, it } from 'vitest';
import { citationFormats, entriesOf, essayFormats, siteFormats } from '#lib/formats.ts';
import * as t from '#strings/chosen.ts';
import { fileText, isBuilt, pageAt, wordsOf } from './built.ts';

/** Canonical address of the site. */
const HOME = 'http://localhost:4321/';

it('tells robots of its site map, and language models of the text of each essay', () => {
  expect(fileText('/robots.txt')).toContain(`\nSitemap: ${HOME}sitemap-index.xml\n`);
  expect(fileText('/sitemap-index.xml')).toContain(`<loc>${HOME}sitemap-0.xml</loc>`);
  const { essays } = JSON.parse(fileText('/passages.json')) as { essays: { slug: string }[] };
  expect(essays.length).toBeGreaterThan(5);
  for (const { slug } of essays) expect(fileText('/llms.txt')).toContain(`](${HOME}essays/${slug}.md): `);
});

it.each(entriesOf(siteFormats))(
  'gives itself as %s, which the page about the site and llms.txt name',
  (name, format) => {
    expect(isBuilt(`/${name}`)).toBe(true);
    const about = pageAt('/about/')(`main a[href="/${name}"]`);
    expect(about.text()).toBe(format.label);
    expect(about.parent().text()).toContain(t.siteFiles[name]);
    if (name !== 'llms.txt')
      expect(fileText('/llms.txt')).toContain(`[${format.label}](${HOME}${name}): ${t.siteFiles[name]}`);
    expect(pageAt('/')(`link[rel=alternate][type="${format.type}"][href="/${name}"]`)).toHaveLength(
      Number(format.isFeed),
    );
  },
);

it.each(entriesOf(essayFormats))(
  'gives an essay as .%s, which its head and the page about the site name',
  (ending, format) => {
    expect(isBuilt(`/essays/bodor.${ending}`)).toBe(true);
    const head = pageAt('/essays/bodor/')('head');
    expect(head.find(`link[rel=alternate][type="${format.type}"]`).attr('href')).toBe(`/essays/bodor.${ending}`);
    expect(wordsOf(pageAt('/about/'), 'main')).toContain(
      `${format.label}: ${t.essayFile.replace('{ending}', `.${ending}`)}`,
    );
  },
);

it.each(entriesOf(citationFormats))(
  'gives an essay to reference managers as .%s, which its page of citations names',
  (ending, { label }) => {
    const file = `/essays/bodor/cite/bodor.${ending}`;
    expect(isBuilt(file)).toBe(true);
    expect(wordsOf(pageAt('/essays/bodor/cite/'), `main a[href="${file}"]`)).toBe(label);
  },
);

it('ships the licences of what is not its own, and says where they are', () => {
  expect(fileText('/licences.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(pageAt('/about/')('main a[href="/licences.txt"]').text()).toBe('licences of their own');
});

it('has an icon', () => {
  expect(pageAt('/')('link[rel=icon][type="image/svg+xml"]').attr('href')).toBe('/favicon.svg');
  expect(isBuilt('/favicon.svg')).toBe(true);
});
