import { writeFileSync } from 'node:fs';
import type { Settings } from '#environment/settings.ts';
import { movedChoices, type MovedPassages } from '#topics/moved-choices.ts';
import { readTopics } from '#topics/validation/read-topics.ts';
import { compare, type Broken } from './compare.ts';
import { compareWithLedger, leadOn, refuseLosses } from './keep-addresses.ts';
import { NONE_RENDERED, type RenderedPages } from './rendered-pages.ts';
import { keepMoved, update, writeLedger } from './update.ts';

/** A release before it is recorded. */
export interface Publication {
  /** Lines for the editor. */
  told: string[];
  /** Appends the new addresses to the ledger. */
  write(): void;
}

const BUILD_AGAIN = 'Build again, so that the pages say of which edition they are, and what was moved.';

/**
 * Computes what a built site adds to its ledger, and writes its redirects. The ledger is written on request: a release
 * is one when its site is deployed.
 */
export function publish(
  settings: Settings,
  edition: string,
  keep: boolean,
  pages: RenderedPages = NONE_RENDERED,
): Publication {
  const found = compareWithLedger(settings, pages);
  const { file, ledger: old } = found.file;
  const ledger = keep ? keepMoved(old, found.comparison.broken, edition) : old;
  const comparison = compare(ledger, found.built);
  refuseLosses({ ...found, comparison }, edition);
  const updated = update(ledger, found.built, edition);
  leadOn({ ...found.file, ledger: updated }, found.built, settings, pages);
  const write = (): void => writeFileSync(file, writeLedger(updated));
  const count = comparison.added.length;
  const written = `${file}: ${count} new ${count === 1 ? 'address' : 'addresses'}, of the edition of ${edition}.`;
  if (ledger === old) return { told: count > 0 ? [written, BUILD_AGAIN] : [written], write };
  const choices = movedChoices(readTopics(`${settings.contentDir}/topics`), movedIn(found.comparison.broken));
  const asked = choices.length > 0 ? [['Do these topics still mean the right passages?', ...choices].join('\n  ')] : [];
  return { told: [written, BUILD_AGAIN, ...asked], write };
}

/** Essays with moved passages: their fragments before and after. */
function movedIn(broken: readonly Broken[]): MovedPassages[] {
  return broken.flatMap((one) => {
    const essay =
      one.kind === 'passages moved' ? /^\/essays\/([^/]+)\/$/.exec(one.movedTo ?? one.page)?.[1] : undefined;
    if (one.kind !== 'passages moved' || essay === undefined) return [];
    return [{ essay, fragments: new Set(one.moves.flatMap(({ id, now }) => [id, now])) }];
  });
}
