import { describe, expect, it } from 'vitest';
import { dataIn, fileText, isBuilt, pageAt, wordsOf } from './built.ts';
import { site } from '#content/site.ts';

const BODOR = 'Bodor, I. (2020, November 26). Closer cooperation in cyberspace. Islands Review.';
const FIRST = 'section[aria-labelledby=work-1]';
const EDITION = 'section[aria-labelledby=work-2]';

/** Files for reference managers, and what is in them. */
const FILES = [
  ['BibTeX', 'bodor.bib', 'author = {Bodor, Ilka}'],
  ['BibLaTeX', 'bodor.biblatex.bib', 'date = {2020-11-26}'],
  ['RIS', 'bodor.ris', 'AU  - Bodor, Ilka\r\n'],
  ['CSL-JSON', 'bodor.csl.json', '"family": "Bodor"'],
] as const;

describe('the page that says how an essay is cited', () => {
  const $ = pageAt('/essays/bodor/cite/');

  it('is where the essay leads, and names it', () => {
    const essay = pageAt('/essays/bodor/');
    const link = essay('article header a').filter((_, element) => essay(element).text() === 'Cite this essay');
    expect(link.attr('href')).toBe('/essays/bodor/cite/');
    expect(wordsOf($, 'h1')).toBe('Cite “Closer Cooperation In Cyberspace”');
  });

  it('has the reference where first published and here, in each style', () => {
    const styles = ['APA', 'Harvard', 'Vancouver', 'Chicago'];
    for (const [section, heading] of [
      [FIRST, 'First publication'],
      [EDITION, 'This edition'],
    ] as const) {
      expect(wordsOf($, `${section} h2`)).toBe(heading);
      const headings = $(`${section} h3`).toArray();
      expect(headings.map((element) => $(element).text())).toEqual(styles);
    }
    expect(wordsOf($, FIRST)).toContain(BODOR);
    expect($(`${FIRST} i`).first().text()).toBe('Islands Review');
    expect(wordsOf($, EDITION)).toContain(`Closer cooperation in cyberspace. ${site.name}. http`);
    expect(wordsOf($, EDITION)).toMatch(/\. http\S+\/essays\/bodor\//);
  });

  it('cites a passage by its number in each style', () => {
    expect(wordsOf($, FIRST)).toContain('¶ 3 in the text (Bodor, 2020, para. 3)');
    expect(wordsOf($, FIRST)).toContain('¶ 3 in a note Bodor, “Closer Cooperation in Cyberspace,” para. 3.');
    expect($('main a[href="/essays/bodor/#p3"]').text()).toBe('¶ 3');
  });

  it('offers no button where no script runs', () => {
    expect($('main button')).toHaveLength(0);
  });

  it('may be found by search engines', () => {
    expect($('meta[name=robots]')).toHaveLength(0);
    expect($('link[rel=canonical]').attr('href')).toMatch(/\/essays\/bodor\/cite\/$/);
  });

  it.each(FILES)('has the essay as %s, to be saved as %s', (name, file, part) => {
    const link = $('.files a[download]').filter((_, element) => $(element).text().trim() === name);
    expect(link.attr('href')).toBe(`/essays/bodor/cite/${file}`);
    // Without a name of its own for the file, the browser takes that of the address.
    expect(link.attr('download')).toBe('');
    expect(fileText(`/essays/bodor/cite/${file}`)).toContain(part);
    expect(fileText(`/essays/bodor/cite/${file}`)).toContain('bodor-2020-reader');
  });
});

it('what is not known is said, and an inferred title is in brackets', () => {
  const main = wordsOf(pageAt('/essays/calder/cite/'), 'main');
  expect(main).toContain('Calder, J. (n.d.). [Harbour and horizon: Arland’s cyberspace governance].');
  expect(main).toContain('Wave Notes, date not stated');
  expect(main).toContain('Inferred from the address of the page');
});

it('authors are named in full in the order of each style', () => {
  const first = wordsOf(pageAt('/essays/facts-missing/cite/'), FIRST);
  expect(first).toContain('Alpha, A., & Beta, B. (n.d.).');
  expect(first).toContain('Alpha, Ana, and Beta Bo. “[Hardly Anything Is Known].”');
});

it('what scripts make the files of a passage of is there as data', () => {
  const data = dataIn(pageAt('/essays/bodor/cite/')) as {
    files: { name: string; type: string; ofPassage: string[] }[];
  };
  const ris = data.files.find(({ name }) => name === 'RIS');
  expect(ris?.type).toBe('application/x-research-info-systems');
  const text = ris?.ofPassage.join('3');
  expect(text).toMatch(/UR {2}- \S+\/essays\/bodor\/#p3\r\n/);
  expect(text).toContain('N1  - ¶ 3\r\n');
});

it('a reader without JavaScript is told how a passage is cited, in words and in a file', () => {
  expect(wordsOf(pageAt('/essays/bodor/cite/'), 'main')).toContain(
    'write its number into the note of the entry: “¶ 3”',
  );
});

it('scripts find the same references as data, with addresses below the folder of the site', () => {
  const data = dataIn(pageAt('/essays/bodor/cite/', 'folder'));
  const written = JSON.stringify(data);
  expect(written).toContain(BODOR);
  expect(written).toContain('https://essays.example.org/reader/essays/bodor/');
  const { files } = data as { files: { href: string }[] };
  const names = FILES.map(([, file]) => file);
  expect(files.map(({ href }) => href)).toEqual(names.map((file) => `/reader/essays/bodor/cite/${file}`));
  for (const name of names) expect(isBuilt(`/essays/bodor/cite/${name}`, 'folder'), name).toBe(true);
});
