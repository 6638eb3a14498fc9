/**
 * `npm run permalinks`: builds the site and writes its new addresses into the ledger.
 *
 * `-- --edition 2026-12-01` names the day of publication, else it is today. `-- --keep` also writes an alias for each passage
 * whose number has changed. A lost address is refused. Folders of parts are joined first, as `npm run join` does.
 */
import { parseArgs } from 'node:util';
import { today } from '#permalinks/keep-addresses.ts';
import { isDay } from '#permalinks/ledger.ts';
import { runBuild } from './run-build.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' }, keep: { type: 'boolean' }, trace: { type: 'boolean' } },
});
const edition = values.edition ?? today();

if (isDay(edition)) {
  await runBuild({
    edition: { day: edition, keep: values.keep ?? false },
    parts: positionals.length > 0 ? positionals : undefined,
  });
} else {
  console.error(`The edition is "${edition}". Expected a day, such as --edition 2026-12-01.`);
  process.exitCode = 1;
}
