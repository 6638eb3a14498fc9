import type { DataFile } from '../lib/data-file.ts';
import type { EditorProblem } from '../lib/editor-error.ts';
import { isPlainId } from '../lib/ids.ts';
import { ADDRESS, OLD_ADDRESS, isAddress, isOldAddress, isPlace } from './address-rules.ts';
import { broughtBy, sealOf, type Ledger } from './ledger.ts';

type Problem = Omit<EditorProblem, 'file' | 'line'> & { at: PropertyKey[] };

/**
 * Checks that a ledger holds together; what it says of the site is compared after a build.
 *
 * @param ledger the ledger, right by its schema
 * @param data the same with the places of its parts
 * @param file the file, for messages
 * @returns one problem for each name that is no address, each edition that is not complete, and each circle of redirects
 */
export function ledgerProblems(ledger: Ledger, data: Pick<DataFile, 'lineOf'>, file: string): EditorProblem[] {
  return [...wrongNames(ledger), ...brokenSeals(ledger), ...circles(ledger)].map(({ at, ...problem }) => ({
    file,
    line: data.lineOf(at),
    ...problem,
  }));
}

function wrongNames({ pages, redirects }: Ledger): Problem[] {
  const wrongPages = Object.keys(pages)
    .filter((address) => !isAddress(address))
    .map((address): Problem => wrongAddress(['pages', address], address, ADDRESS));
  const wrongRedirects = Object.entries(redirects).flatMap(([from, { to }]): Problem[] => [
    ...(isOldAddress(from) ? [] : [wrongAddress(['redirects', from], from, OLD_ADDRESS)]),
    ...(isPlace(to)
      ? []
      : [wrongAddress(['redirects', from, 'to'], to, `${ADDRESS}; with # and a fragment, or without`)]),
  ]);
  const fragments = Object.entries(pages).flatMap(([address, page]) =>
    (['fragments', 'aliases'] as const).flatMap((part) =>
      Object.keys(page[part] ?? {})
        .filter((id) => !isPlainId(id))
        .map((id): Problem => ({
          at: ['pages', address, part, id],
          expected: 'a fragment without #: letters of English, digits, - and _',
          found: `"${id}"`,
          write: 'such as "p1"',
        })),
    ),
  );
  return [...wrongPages, ...wrongRedirects, ...fragments];
}

function wrongAddress(at: PropertyKey[], address: string, expected: string): Problem {
  const write =
    'one such as "/essays/lan/", without host, base path and ?, letters as they are and not as %; or no line';
  return { at, expected, found: JSON.stringify(address), write };
}

function brokenSeals(ledger: Ledger): Problem[] {
  const brought = broughtBy(ledger);
  const unknown = [...brought.keys()].filter((edition) => !Object.hasOwn(ledger.editions, edition));
  const lost = unknown.map((edition): Problem => {
    const found = `${brought.get(edition)?.length ?? 0} addresses since ${edition}, which is not among the editions`;
    const write = `the line of the edition back, as an earlier state of this file has it; to publish, \`npm run permalinks -- --edition ${edition}\``;
    return { at: ['editions'], expected: 'an edition for each day that an address is of', found, write };
  });
  const broken = Object.entries(ledger.editions).flatMap(([edition, { addresses, seal }]): Problem[] => {
    const list = brought.get(edition) ?? [];
    if (list.length === addresses && sealOf(list) === seal) return [];
    return [
      {
        at: ['editions', edition],
        expected: `the ${addresses} addresses that the edition of ${edition} brought`,
        found: list.length === addresses ? `${addresses}, but not the same ones` : `${list.length} of them`,
        write:
          'the lines back, as an earlier state of this file has them: what is no longer on the site keeps its line and ' +
          `gets an alias or a redirect besides (or one in its place, with "since": "${edition}"). After two people have ` +
          'published on one day: the file of one of them, then `npm run permalinks`',
      },
    ];
  });
  return [...lost, ...broken];
}

function circles({ redirects }: Ledger): Problem[] {
  return Object.keys(redirects).flatMap((start): Problem[] => {
    const way = [start];
    for (;;) {
      const next = redirects[way.at(-1) ?? '']?.to.replace(/#.*$/, '');
      if (next === undefined) return [];
      // A circle is told once, of the first of its addresses; those who lead into it lead nowhere else.
      if (next === start) {
        if (way.some((address) => address < start)) return [];
        return [
          {
            at: ['redirects', start],
            expected: 'a redirect that leads to a page',
            found: `a circle: ${[...way, next].join(' → ')}`,
            write: '"to": the address at which the page stands now',
          },
        ];
      }
      if (way.includes(next)) return [];
      way.push(next);
    }
  });
}
