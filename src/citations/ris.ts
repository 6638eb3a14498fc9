import { digitsOf, ENTRY_TYPES, type CslItem } from './csl.ts';
import type { Work } from './item.ts';

/** Writes works as RIS. Tags as in the specification of Reference Manager, whose lines end with CR LF. */
export function toRis(works: readonly Work[]): string {
  return works.map(record).join('\r\n');
}

function record({ item, printedTitle }: Work): string {
  const tags: [tag: string, value: string][] = [
    ['TY', ENTRY_TYPES[item.type].ris],
    ...item.author.map(({ family, given }): [string, string] => ['AU', `${family}, ${given}`]),
    ['TI', printedTitle],
    ['T2', item['container-title']],
    ...dates(item),
    ['LA', item.language],
    ['UR', item.URL],
    ...(item.note === undefined ? [] : [['N1', item.note] satisfies [string, string]]),
    ['ID', item.id],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A date is `YYYY/MM/DD/other information`; what is not known stays empty between the slashes. */
function dates({ issued }: CslItem): [string, string][] {
  const [year, month = '', day = ''] = digitsOf(issued);
  return year === undefined
    ? []
    : [
        ['PY', year],
        ['DA', `${year}/${month}/${day}/`],
      ];
}
