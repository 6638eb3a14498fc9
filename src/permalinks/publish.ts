import { writeFileSync } from 'node:fs';
import type { Settings } from '../settings.ts';
import { movedChoices, type MovedPassages } from '../topics/moved-choices.ts';
import { readTopics } from '../topics/reading/read-topics.ts';
import { compare, type Broken } from './compare.ts';
import { compareWithLedger, refuseLosses } from './keep-addresses.ts';
import { keepMoved, update, writeLedger } from './update.ts';

/**
 * Writes the new addresses of a site that was just built into its ledger.
 *
 * @param settings where both are
 * @param edition the day on which they are published
 * @param keep whether to write an alias for each passage whose number has changed
 * @returns what to tell the editor, line by line
 * @throws EditorError where the ledger is wrong, or an address is lost; the ledger stays as it was
 */
export function publish(settings: Settings, edition: string, keep: boolean): string[] {
  const found = compareWithLedger(settings);
  const { file, ledger: old } = found.file;
  const ledger = keep ? keepMoved(old, found.comparison.broken, edition) : old;
  const comparison = compare(ledger, found.built);
  refuseLosses({ ...found, comparison }, edition);
  writeFileSync(file, writeLedger(update(ledger, found.built, edition)));
  const written = `${file}: ${comparison.added.length} new addresses, of the edition of ${edition}.`;
  if (ledger === old) return [written];
  const choices = movedChoices(readTopics(`${settings.contentDir}/topics`), movedIn(found.comparison.broken));
  return [
    written,
    'Build again, so that the pages say what was moved.',
    ...(choices.length > 0 ? [['Do these topics still mean the right passages?', ...choices].join('\n  ')] : []),
  ];
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
