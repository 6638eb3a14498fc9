/**
 * `npm run permalinks`: builds the site and writes its new addresses into the ledger.
 *
 * `-- --edition 2026-12-01` names the day on which they are published, else it is today. `-- --keep` also writes an alias
 * for each passage whose number has changed. It refuses when an address is lost.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isRealDate } from '../lib/dates.ts';
import { compare, type Broken } from '../permalinks/compare.ts';
import { compareWithLedger, refuseLosses, today } from '../permalinks/keep-addresses.ts';
import { keepMoved, update, writeLedger } from '../permalinks/update.ts';
import { movedChoices, type MovedPassages } from '../topics/moved-choices.ts';
import { readTopics } from '../topics/reading/read-topics.ts';
import { runBuild } from './run-build.ts';

const { values } = parseArgs({ options: { edition: { type: 'string' }, keep: { type: 'boolean' } } });
const edition = values.edition ?? today();

if (/^\d{4}-\d{2}-\d{2}$/.test(edition) && isRealDate(edition)) {
  await runBuild((settings) => {
    const found = compareWithLedger(settings);
    const ledger = values.keep ? keepMoved(found.file.ledger, found.comparison.broken, edition) : found.file.ledger;
    const comparison = compare(ledger, found.built);
    refuseLosses({ ...found, comparison }, edition);
    const text = writeLedger(update(ledger, found.built, edition));
    writeFileSync(found.file.file, text);
    console.log(`${found.file.file}: ${comparison.added.length} new addresses, of the edition of ${edition}.`);
    if (ledger === found.file.ledger) return;
    console.log('Build again, so that the pages say what was moved.');
    const choices = movedChoices(readTopics(`${settings.contentDir}/topics`), movedIn(found.comparison.broken));
    if (choices.length > 0) console.log(['Do these topics still mean the right passages?', ...choices].join('\n  '));
  });
} else {
  console.error(`The edition is "${edition}". Expected a day, such as --edition 2026-12-01.`);
  process.exitCode = 1;
}

/** The essays in which passages have moved: slug, and the fragments before and after. */
function movedIn(broken: readonly Broken[]): MovedPassages[] {
  return broken.flatMap((one) => {
    const essay =
      one.kind === 'passages moved' ? /^\/essays\/([^/]+)\/$/.exec(one.movedTo ?? one.page)?.[1] : undefined;
    if (one.kind !== 'passages moved' || essay === undefined) return [];
    return [{ essay, fragments: new Set(one.moves.flatMap(({ id, now }) => [id, now])) }];
  });
}
