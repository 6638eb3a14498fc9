import { shortestWay } from '#content/shortest-way.ts';
import type { DataFile } from '#content/data-file.ts';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import { isPlainId } from '#lib/ids.ts';
import { ADDRESS, OLD_ADDRESS, isAddress, isOldAddress, isPlace } from './address-rules.ts';
import { broughtBy, sealOf, type Ledger } from './ledger.ts';

type Problem = Advice & { at: PropertyKey[] };

/** Checks a ledger by itself; the site is compared with it after a build. */
export function ledgerProblems(ledger: Ledger, data: Pick<DataFile, 'lineOf'>, file: string): EditorProblem[] {
  return [...wrongNames(ledger), ...brokenSeals(ledger), ...onlyInCapitals(ledger), ...circles(ledger)].map(
    ({ at, ...advice }) => ({ file, line: data.lineOf(at), ...advice }),
  );
}

function* wrongNames({ pages, redirects }: Ledger): Generator<Problem> {
  for (const address of Object.keys(pages)) {
    if (!isAddress(address)) yield wrongAddress(['pages', address], address, ADDRESS);
  }
  for (const [from, { to }] of Object.entries(redirects)) {
    if (!isOldAddress(from)) yield wrongAddress(['redirects', from], from, OLD_ADDRESS);
    if (!isPlace(to))
      yield wrongAddress(['redirects', from, 'to'], to, `${ADDRESS}; with # and a fragment, or without`);
  }
  for (const [address, page] of Object.entries(pages)) {
    for (const part of ['fragments', 'aliases'] as const) {
      for (const id of Object.keys(page[part] ?? {}).filter((one) => !isPlainId(one))) {
        yield {
          at: ['pages', address, part, id],
          expected: 'a fragment without #: letters of English, digits, - and _',
          found: `"${id}"`,
          write: 'such as "p1"',
        };
      }
    }
  }
}

function wrongAddress(at: PropertyKey[], address: string, expected: string): Problem {
  const write =
    'one such as "/essays/lan/", without host, base path and ?, letters as they are and not as %; or no line';
  return { at, expected, found: JSON.stringify(address), write };
}

function* brokenSeals(ledger: Ledger): Generator<Problem> {
  const brought = broughtBy(ledger);
  for (const [edition, list] of brought) {
    if (Object.hasOwn(ledger.editions, edition)) continue;
    yield {
      at: ['editions'],
      expected: 'an edition for each day that an address is of',
      found: `${list.length} addresses since ${edition}, which is not among the editions`,
      write: `the line of the edition back, as an earlier state of this file has it; to publish, \`npm run permalinks -- --edition ${edition}\``,
    };
  }
  for (const [edition, { addresses, seal }] of Object.entries(ledger.editions)) {
    const list = brought.get(edition) ?? [];
    if (list.length === addresses && sealOf(list) === seal) continue;
    yield {
      at: ['editions', edition],
      expected: `the ${addresses} addresses that the edition of ${edition} brought`,
      found: list.length === addresses ? `${addresses}, but not the same ones` : `${list.length} of them`,
      write:
        'the lines back, as an earlier state of this file has them: what is no longer on the site keeps its line and ' +
        `gets an alias or a redirect besides (or one in its place, with "since": "${edition}"). After two people have ` +
        'published on one day: the file of one of them, then `npm run permalinks`',
    };
  }
}

/** On hosts and systems without case one redirect would serve both. */
function* onlyInCapitals({ redirects }: Ledger): Generator<Problem> {
  const known = new Map<string, string>();
  for (const [from, { to }] of Object.entries(redirects)) {
    const first = known.get(from.toLowerCase()) ?? from;
    known.set(from.toLowerCase(), first);
    if (redirects[first]?.to === to) continue;
    yield {
      at: ['redirects', from],
      expected: 'one place to which old addresses lead that differ in capitals only',
      found: `${from}, which leads to ${to}, and ${first}, which leads to ${redirects[first]?.to ?? ''}`,
      write: 'the same "to" for both, or one of the two',
    };
  }
}

/** Reports each circle once, at the first of its addresses. A way that ends is walked once, however long it is. */
function* circles({ redirects }: Ledger): Generator<Problem> {
  const ending = new Set<string>();
  for (const start of Object.keys(redirects)) {
    const walked: string[] = [];
    const nextOf = (address: string): string[] => {
      walked.push(address);
      const next = redirects[address]?.to.replace(/#.*$/, '');
      if (next !== undefined && !ending.has(next)) return [next];
      walked.forEach((one) => ending.add(one));
      return [];
    };
    const circle = shortestWay(start, nextOf, (address) => address === start);
    if (!circle || circle.some((address) => address < start)) continue;
    yield {
      at: ['redirects', start],
      expected: 'a redirect that leads to a page',
      found: `a circle: ${[start, ...circle].join(' → ')}`,
      write: '"to": the address at which the page stands now',
    };
  }
}
