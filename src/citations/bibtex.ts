import { digitsOf, ENTRY_TYPES, type CslItem } from './csl.ts';
import type { Work } from './item.ts';
import { texAscii, texTitle, texUtf8 } from './tex.ts';

/** A field of an entry, with its value as TeX. */
type Field = [name: string, value: string];

/** Where the two formats differ. BibLaTeX has the name of a website in `organization` (its manual, `@online`). */
const FORMATS = {
  bibtex: { write: texAscii, website: 'howpublished', journal: 'journal', dates: yearAndMonth },
  biblatex: { write: texUtf8, website: 'organization', journal: 'journaltitle', dates: isoDate },
};

/** Writes works as BibTeX, for LaTeX with one of the classic styles. */
export function toBibtex(works: readonly Work[]): string {
  return works.map((work) => entry(work, 'bibtex')).join('\n');
}

/** Writes works as BibLaTeX, for LaTeX with Biber: in UTF-8, dates in ISO 8601. */
export function toBiblatex(works: readonly Work[]): string {
  return works.map((work) => entry(work, 'biblatex')).join('\n');
}

function entry({ item, printedTitle }: Work, format: keyof typeof FORMATS): string {
  const { write, website, journal, dates } = FORMATS[format];
  const fields: Field[] = [
    ['author', braced(authors(item, write))],
    ['title', braced(texTitle(printedTitle, item.title, write))],
    [item.type === 'webpage' ? website : journal, braced(write(item['container-title']))],
    ...dates(item),
    ['url', braced(item.URL)],
    ...(item.note === undefined ? [] : [['note', braced(write(item.note))] satisfies Field]),
  ];
  return `@${ENTRY_TYPES[item.type][format]}{${item.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function isoDate({ issued }: CslItem): Field[] {
  const date = digitsOf(issued).join('-');
  return date === '' ? [] : [['date', braced(date)]];
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
