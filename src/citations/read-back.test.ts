import ris from '@customcommander/ris';
import { BibLatexParser, parseCSL, parseRIS, type CSLEntry } from 'biblatex-csl-converter';
import { describe, expect, it } from 'vitest';
import { editionOf, essays } from './fixtures/essays.ts';
import { writeWorks } from './formats.ts';
import { atPassage, worksOf, type Work } from './item.ts';

/* Other people's readers of each format find in a file what went into it. */

interface Found {
  authors: string[];
  title: string;
  container: string;
  date: string;
  url: string;
  note: string;
}

/** What a reader should find. */
function expected({ item, printedTitle }: Work): Found {
  const [year = '', ...rest] = item.issued?.['date-parts'][0] ?? [];
  return {
    authors: item.author.map(({ family, given }) => `${family}, ${given}`),
    title: printedTitle,
    container: item['container-title'],
    date: [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].filter(Boolean).join('-'),
    url: item.URL,
    note: item.note ?? '',
  };
}

/** Pieces of text as the reader of BibTeX gives them; it takes quotation marks as a mark of its own. */
type Rich = { text?: string; marks?: { type: string }[] }[] | undefined;

function text(rich: Rich): string {
  return (rich ?? [])
    .map((piece) => (piece.marks?.some(({ type }) => type === 'enquote') ? `“${piece.text}”` : piece.text))
    .join('');
}

interface BibFields {
  author: { family: Rich; given: Rich }[];
  title: Rich;
  journaltitle?: Rich;
  howpublished?: Rich;
  organization?: Rich[];
  date?: string;
  url: string;
  note?: Rich;
}

function readBib(file: string): { found: Found[]; faults: unknown[] } {
  const { entries, errors, warnings } = new BibLatexParser(file).parse();
  return { found: Object.values(entries).map(foundIn), faults: [...errors, ...warnings] };
}

function foundIn(entry: { fields: unknown }): Found {
  const fields = entry.fields as BibFields;
  return {
    authors: fields.author.map(({ family, given }) => `${text(family)}, ${text(given)}`),
    title: text(fields.title),
    container: text(fields.journaltitle ?? fields.howpublished ?? fields.organization?.[0]),
    date: fields.date ?? '',
    url: fields.url,
    note: text(fields.note),
  };
}

interface RisRecord {
  AU: { last_name: string; first_name: string }[];
  TI: [string];
  T2: [string];
  DA?: [{ year: string; month: string; day: string }];
  PY?: [string];
  UR: [string];
  N1?: [string];
}

function readRis(file: string): Found[] {
  // This reader takes the line feed for the whole end of a line.
  const records = ris.read(file.replaceAll('\r\n', '\n')) as RisRecord[];
  return records.map((record) => {
    const { year = '', month = '', day = '' } = record.DA?.[0] ?? {};
    expect(record.PY?.[0] ?? '').toBe(year);
    return {
      authors: record.AU.map(({ last_name: family, first_name: given }) => `${family}, ${given}`),
      title: record.TI[0],
      container: record.T2[0],
      date: [year, month, day].filter(Boolean).join('-'),
      url: record.UR[0],
      note: record.N1?.[0] ?? '',
    };
  });
}

const cases = Object.entries(essays).flatMap(([slug, essay]): [string, Work[]][] => {
  const works = worksOf(essay, editionOf(slug, '2026-11-24'));
  return [
    [slug, works],
    [`${slug}, without a date of the edition`, worksOf(essay, editionOf(slug, 'not stated'))],
    [`a passage of ${slug}`, atPassage(works, 3)],
  ];
});

/** As TeX wrote it before Unicode: a straight apostrophe is a curly one, and two hyphens are a dash. */
function asTex(found: Found): Found {
  return { ...found, title: found.title.replaceAll('’', "'").replaceAll('–', '--') };
}

describe.each(cases)('%s', (_name, works) => {
  it('is read from BibTeX', () => {
    expect(readBib(writeWorks.bib(works))).toEqual({ found: works.map((work) => asTex(expected(work))), faults: [] });
  });

  it('is read from BibLaTeX', () => {
    expect(readBib(writeWorks['biblatex.bib'](works))).toEqual({ found: works.map(expected), faults: [] });
  });

  it('is read from RIS, by two readers', () => {
    const file = writeWorks.ris(works);
    expect(file.split('\r\n').join('')).not.toMatch(/[\r\n]/);
    expect(readRis(file)).toEqual(works.map(expected));
    const { entries, errors } = parseRIS(file);
    expect([Object.values(entries).length, ...errors]).toEqual([2]);
  });

  it('is read from CSL-JSON', () => {
    const items = JSON.parse(writeWorks['csl.json'](works)) as (CSLEntry & { id: string })[];
    const read = parseCSL(Object.fromEntries(items.map((item) => [item.id, item])));
    expect(Object.values(read).map(({ entry_key }) => entry_key)).toEqual(works.map(({ item }) => item.id));
    expect(Object.values(read).map(foundIn)).toEqual(
      works.map((work) => ({
        ...expected(work),
        // Titles are as CSL wants them; and this reader has no place for the name of a website.
        title: work.item.title,
        container: work.item.type === 'webpage' ? '' : work.item['container-title'],
      })),
    );
    expect(items.map((item) => item['container-title'])).toEqual(works.map(({ item }) => item['container-title']));
  });
});

it('has four digits for a year of any century, where a file is read digit by digit', () => {
  const works = worksOf({ ...essays.bodor, published: '0800-05-01' }, editionOf('bodor', 'not stated'));
  expect(writeWorks['biblatex.bib'](works)).toContain('date = {0800-05-01},');
  expect(writeWorks.bib(works)).toContain('year = {0800},');
  expect(writeWorks.ris(works)).toContain('PY  - 0800\r\nDA  - 0800/05/01/\r\n');
  expect(JSON.parse(writeWorks['csl.json'](works))).toMatchObject([{ issued: { 'date-parts': [[800, 5, 1]] } }, {}]);
  expect(writeWorks.bib(worksOf({ ...essays.bodor, published: '0062' }, editionOf('bodor', 'not stated')))).toContain(
    '0062',
  );
});

it('is told apart by its key, whatever the file', () => {
  const works = Object.entries(essays).flatMap(([slug, essay]) => worksOf(essay, editionOf(slug, 'not stated')));
  const keys = works.map(({ item }) => item.id);
  expect(new Set(keys).size).toBe(keys.length);
  for (const write of Object.values(writeWorks)) {
    for (const key of keys) expect(write(works).match(new RegExp(`\\b${key}(?![\\w-])`, 'g'))).toHaveLength(1);
  }
});
