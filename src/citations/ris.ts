import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { digitsOf, type CslItem } from './csl.ts';
import type { Work } from './item.ts';

/**
 * Writes works as RIS, for reference managers.
 *
 * The library says which type a record has. Its lines are not used: they break long addresses, lose the authors of
 * newspapers and the names of websites, and cut keys short. Tags as in the RIS format specifications of Reference
 * Manager; lines end as there, with carriage return and line feed.
 */
export function toRis(works: readonly Work[]): string {
  return works.map(record).join('\r\n');
}

function record({ item, printedTitle }: Work): string {
  const [made] = plugins.output.format('ris', [item], { format: 'object' }) as { TY: string }[];
  if (!made) throw new Error(`citation-js makes no RIS of "${item.id}".`);
  const tags: [tag: string, value: string][] = [
    ['TY', made.TY],
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
function dates(item: CslItem): [string, string][] {
  const [year, month = '', day = ''] = digitsOf(item.issued);
  if (year === undefined) return [];
  return [
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
  ];
}
