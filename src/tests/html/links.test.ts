import { describe, expect, it } from 'vitest';
import { isBuilt, pageAt, wordsOf } from './built.ts';

describe.each(['bodor', 'everything'])('the essay %s', (essay) => {
  const $ = pageAt(`/essays/${essay}/`);

  it('has beside each passage the number that links to it, and beside each heading a link with a name of its own', () => {
    const passages = $('.prose .passage').toArray();
    expect(passages.length).toBeGreaterThanOrEqual(10);
    passages.forEach((passage, index) => {
      const [number, sign] = [index + 1, $(passage).children('a.passage-link')];
      expect($(passage).attr('id')).toBe(`p${number}`);
      expect([sign.text(), sign.attr('href'), sign.attr('aria-label')]).toEqual([
        `¶${number}`,
        `#p${number}`,
        `Paragraph ${number}`,
      ]);
    });
    const headings = $('.section-heading > :is(h2, h3, h4, h5, h6)').toArray();
    // The last entry of the contents is the part about the text, which is no section of it.
    expect(headings).toHaveLength($('essay-toc a').length - 1);
    for (const heading of headings) {
      const link = $(heading).next('a.section-link');
      expect($(heading).find('a')).toHaveLength(0);
      expect([link.attr('href'), link.attr('aria-label')]).toEqual([
        `#${$(heading).attr('id')}`,
        `Section “${$(heading).text().trim()}”`,
      ]);
    }
  });
});

it('without script an essay offers no copying, no citing and no preview, and tells of no place', () => {
  const $ = pageAt('/essays/bodor/');
  expect($('passage-links, arrived-place')).toHaveLength(2);
  expect(wordsOf($, 'passage-links, arrived-place')).toBe('');
  expect($('.link-popover, .link-preview')).toHaveLength(0);
  expect(
    $('main button')
      .toArray()
      .map((button) => $(button).text().trim()),
  ).not.toContain('Cite');
  expect(pageAt('/index/a/')('.link-preview')).toHaveLength(0);
});

it.each(['main', 'folder'] as const)('what script makes links of leads to what is there, on the site %s', (site) => {
  const $ = pageAt('/essays/bodor/', site);
  const below = (address = ''): string => (site === 'folder' ? address.replace(/^\/reader(?=\/)/, '') : address);
  const { cite, search, passagePage } = $('passage-links').data() as Record<string, string>;
  const addresses = [cite, search, passagePage?.replace('/0/', '/3/'), $('arrived-place').attr('data-search')];
  for (const address of addresses) {
    expect(address?.startsWith(site === 'folder' ? '/reader/' : '/')).toBe(true);
    expect(isBuilt(below(address)), address).toBe(true);
  }
});
