import { nameOfFragment } from './aliases.ts';
import { formatDate } from '#lib/dates.ts';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import { passageNumber } from '#passages/passage.ts';
import type { Broken } from './compare.ts';
import type { LedgerFile } from './read-ledger.ts';

/** Moved passages that a message names. */
const SHOWN = 3;

/** Advice on addresses that the site has lost. */
export function brokenProblems(
  broken: readonly Broken[],
  { file, lineOf }: LedgerFile,
  today: string,
): EditorProblem[] {
  return broken.map((one) => {
    const { at, ...words } = describe(one, today);
    return { file, line: lineOf(at), ...words };
  });
}

function describe(broken: Broken, today: string): Advice & { at: PropertyKey[] } {
  const { page } = broken;
  const inPage = (part: string, id: string): PropertyKey[] => ['pages', page, part, id];
  switch (broken.kind) {
    case 'page lost':
      return {
        at: ['pages', page],
        expected: `${page} on the site, published on ${formatDate(broken.since)}`,
        found: 'no such page',
        write: `"${page}": { "to": "/the/page/that/has/it/now/", "until": "${today}" } into "redirects"; or bring the page back`,
      };
    case 'fragment lost':
      return { at: inPage('fragments', broken.id), ...describeLost(broken, today) };
    case 'passages moved':
      return { at: inPage('fragments', broken.moves[0]?.id ?? ''), ...describeMoves(broken, today) };
    case 'redirect to nothing':
      return {
        at: ['redirects', page],
        expected: '"to": an address that the site has, with a fragment that stands there or none',
        found: `"${broken.to}", where there is nothing`,
        write: 'the address at which it stands now',
      };
    case 'redirect over a page':
      return {
        at: ['redirects', page],
        expected: 'redirects from addresses at which there is nothing any more',
        found: `${page}, which is a page of the site`,
        write: 'no line for it, or another address for the page',
      };
    case 'alias to nothing':
    case 'alias in a circle':
      return {
        at: inPage('aliases', broken.id),
        expected: `"to": a fragment that stands on ${page}`,
        found: `"${broken.to}", ${broken.kind === 'alias to nothing' ? 'which does not stand there' : 'which leads back in a circle'}`,
        write: 'the fragment of the passage, section or note that took its place',
      };
  }
}

function describeLost({ page, id, since, begins, movedTo }: Broken & { kind: 'fragment lost' }, today: string): Advice {
  const home = movedTo ?? page;
  const to = passageNumber(id) === undefined ? (id.startsWith('fn-') ? 'fn-…' : 'the-new-id') : 'p…';
  const alias = `"${id}": { "to": "${to}", "until": "${today}" } into the "aliases" of "${home}"`;
  const isHeading = passageNumber(id) === undefined && !id.startsWith('fn-');
  const words = begins === undefined ? '' : ` (“${begins}”)`;
  return {
    expected: `${page}#${id}${words}, published on ${formatDate(since)}`,
    found:
      movedTo === undefined
        ? 'nothing at this address'
        : `nothing there: ${page} leads to ${movedTo}, which has no #${id}`,
    write: isHeading ? `{/* #${id} */} after the heading that has taken its place; or ${alias}` : alias,
  };
}

function describeMoves({ page, moves, movedTo }: Broken & { kind: 'passages moved' }, today: string): Advice {
  const home = movedTo ?? page;
  const some = moves
    .slice(0, SHOWN)
    .map(({ id, now, begins }) => `the words of ${nameOfFragment(id)}, “${begins}”, stand at ${nameOfFragment(now)}`);
  const rest = moves.length - some.length;
  const aliases = moves
    .slice(0, SHOWN)
    .map(
      ({ id, now, begins }) => `"${id}": { "to": "${now}", "until": "${today}", "begins": ${JSON.stringify(begins)} }`,
    );
  return {
    expected: `the passages of ${page} at the numbers under which they were published`,
    found: `${some.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
    write: `\`npm run permalinks -- --keep\`, which writes their aliases; or into the "aliases" of "${home}": ${aliases.join(', ')}${rest > 0 ? ', …' : ''}`,
  };
}
