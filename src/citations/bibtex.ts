import { digitsOf, ENTRY_TYPES, type CslItem } from './csl.ts';
import type { Work } from './item.ts';
import { texAscii, texTitle, texUtf8 } from './tex.ts';

/** A field of an entry, with its value as TeX. */
type Field = [name: string, value: string];

/** Writes works as BibTeX, for LaTeX with one of the classic styles. */
export function toBibtex(works: readonly Work[]): string {
  return works.map((work) => entry(work, 'bibtex', bibtexFields(work))).join('\n');
}

/** Writes works as BibLaTeX, for LaTeX with Biber: in UTF-8, dates in ISO 8601. */
export function toBiblatex(works: readonly Work[]): string {
  return works.map((work) => entry(work, 'biblatex', biblatexFields(work))).join('\n');
}

function entry({ item }: Work, format: 'bibtex' | 'biblatex', fields: readonly Field[]): string {
  return `@${ENTRY_TYPES[item.type][format]}{${item.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function bibtexFields({ item, printedTitle }: Work): Field[] {
  const container = item.type === 'webpage' ? 'howpublished' : 'journal';
  return [
    ['author', braced(authors(item, texAscii))],
    ['title', braced(texTitle(printedTitle, item.title, texAscii))],
    [container, braced(texAscii(item['container-title']))],
    ...yearAndMonth(item),
    ['url', braced(item.URL)],
    ...(item.note === undefined ? [] : [['note', braced(texAscii(item.note))] satisfies Field]),
  ];
}

/** An `@online` entry has the name of its website in `organization` (manual of BibLaTeX). */
function biblatexFields({ item, printedTitle }: Work): Field[] {
  const container = item.type === 'webpage' ? 'organization' : 'journaltitle';
  const date = digitsOf(item.issued).join('-');
  return [
    ['author', braced(authors(item, texUtf8))],
    ['title', braced(texTitle(printedTitle, item.title, texUtf8))],
    [container, braced(texUtf8(item['container-title']))],
    ...(date === '' ? [] : [['date', braced(date)] satisfies Field]),
    ['url', braced(item.URL)],
    ...(item.note === undefined ? [] : [['note', braced(texUtf8(item.note))] satisfies Field]),
  ];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month is one of BibTeX's own abbreviations, and the day is joined to it: `nov # "~26"` (Patashnik, “BibTeXing”). */
function yearAndMonth(item: CslItem): Field[] {
  const [year] = digitsOf(item.issued);
  if (year === undefined) return [];
  const [, month = 0, day] = item.issued?.['date-parts'][0] ?? [];
  const name = MONTHS[month - 1];
  if (name === undefined) return [['year', braced(year)]];
  return [
    ['year', braced(year)],
    ['month', day === undefined ? name : `${name} # "~${day}"`],
  ];
}

/** Names as `Lan, Xinzhen and Tan, Youzhi`. Braces keep an “and” or a comma within a name from splitting it. */
function authors({ author }: CslItem, write: (text: string) => string): string {
  const part = (name: string) => (/,|\band\b/.test(name) ? braced(write(name)) : write(name));
  return author.map(({ family, given }) => `${part(family)}, ${part(given)}`).join(' and ');
}

/** Puts a value in braces. BibTeX counts escaped braces too, so unbalanced ones become commands. */
function braced(value: string): string {
  if (hasPairs(value)) return `{${value}}`;
  return `{${value.replaceAll('\\{', '\\textbraceleft{}').replaceAll('\\}', '\\textbraceright{}')}}`;
}

function hasPairs(value: string): boolean {
  let open = 0;
  for (const [brace] of value.matchAll(/[{}]/g)) {
    open += brace === '{' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
