import { followAlias, type Aliases } from './aliases.ts';
import type { Built, BuiltPage } from './built.ts';
import { entryOf, type Ledger, type LedgerPage } from './ledger.ts';
import { aliasesOf } from './read-ledger.ts';
import { forwardOf, type Forward } from './redirects.ts';

/** An address of the ledger that the site does not keep. */
export type Broken = {
  /** The page, below the base path. */
  page: string;
} & (
  | { kind: 'page lost'; since: string }
  /** A fragment that the page does not have, or the page that it moved to. */
  | { kind: 'fragment lost'; id: string; since: string; begins?: string | undefined; movedTo?: string | undefined }
  /** Passages whose numbers have gone to other words, while their own words stand at another number. */
  | { kind: 'passages moved'; moves: { id: string; now: string; begins: string }[]; movedTo?: string | undefined }
  | { kind: 'redirect to nothing'; to: string }
  | { kind: 'redirect over a page'; to: string }
  | { kind: 'alias to nothing'; id: string; to: string }
  | { kind: 'alias in a circle'; id: string; to: string }
);

/** How a site differs from its ledger. */
export interface Comparison {
  broken: Broken[];
  /** Addresses, with their fragments, that are not in the ledger. */
  added: string[];
}

/** Compares a built site with its ledger. */
export function compare(ledger: Ledger, built: Built): Comparison {
  return {
    broken: [
      ...Object.entries(ledger.pages).flatMap(([address, page]) => comparePage(ledger, built, address, page)),
      ...Object.keys(ledger.redirects).flatMap((address) => compareRedirect(ledger, built, address)),
    ],
    added: [...built].flatMap(([address, page]) => added(ledger, address, page)),
  };
}

function added({ pages }: Ledger, address: string, page: BuiltPage | undefined): string[] {
  const known = pages[address];
  const fragments = [...(page?.places.keys() ?? [])].filter(
    (id) => !entryOf(known?.fragments, id) && !entryOf(known?.aliases, id),
  );
  return [...(known ? [] : [address]), ...fragments.map((id) => `${address}#${id}`)];
}

function compareRedirect(ledger: Ledger, built: Built, page: string): Broken[] {
  const { to } = ledger.redirects[page] ?? { to: '' };
  if (built.has(page)) return [{ kind: 'redirect over a page', page, to }];
  const end = forwardOf(ledger, built, page);
  if (!end || !built.has(end.address)) return [{ kind: 'redirect to nothing', page, to }];
  return end.id === undefined || built.get(end.address)?.ids.has(end.id)
    ? []
    : [{ kind: 'redirect to nothing', page, to }];
}

function comparePage(ledger: Ledger, built: Built, address: string, entry: LedgerPage): Broken[] {
  const forward: Forward | undefined = built.has(address) ? { address } : forwardOf(ledger, built, address);
  if (!forward) return [{ kind: 'page lost', page: address, since: entry.since }];
  const page = built.get(forward.address);
  // That a redirect leads nowhere is told of the redirect; and where it names a place, all old places lead there.
  if (!page || forward.id !== undefined) return [];
  const moved = forward.address !== address;
  // Links to an old address keep their fragment, so the page that it leads to has to have it.
  return comparePlaces(address, entry, {
    page,
    aliases: aliasesOf(ledger.pages[forward.address]),
    own: moved ? (ledger.pages[forward.address]?.fragments ?? {}) : (entry.fragments ?? {}),
    movedTo: moved ? forward.address : undefined,
  });
}

/** The page that has, or should have, the places of an entry. */
interface Place {
  page: BuiltPage;
  aliases: Aliases;
  /** What the ledger knows of that page. */
  own: NonNullable<LedgerPage['fragments']>;
  movedTo: string | undefined;
}

function comparePlaces(address: string, entry: LedgerPage, { page, aliases, own, movedTo }: Place): Broken[] {
  const exists = (id: string): boolean => page.places.has(id);
  const moves: { id: string; now: string; begins: string }[] = [];
  const lost = Object.entries(entry.fragments ?? {}).flatMap(([id, { since = entry.since, begins }]): Broken[] => {
    if (!exists(id)) {
      return aliases.has(id) ? [] : [{ kind: 'fragment lost', page: address, id, since, begins, movedTo }];
    }
    const now = begins === undefined ? undefined : movedPassage(id, begins, page, own);
    const told = (aliases.get(id) ?? []).some((alias) => {
      const target = followAlias(aliases, alias, exists);
      // An older alias of the same fragment speaks of other words.
      return alias.begins === begins && 'id' in target && target.id === now;
    });
    if (now !== undefined && begins !== undefined && !told) moves.push({ id, now, begins });
    return [];
  });
  const wrong = movedTo === undefined ? wrongAliases(address, aliases, exists) : [];
  return [
    ...lost,
    ...(moves.length > 0 ? [{ kind: 'passages moved' as const, page: address, moves, movedTo }] : []),
    ...wrong,
  ];
}

function wrongAliases(page: string, aliases: Aliases, exists: (id: string) => boolean): Broken[] {
  return [...aliases].flatMap(([id, list]) =>
    list.flatMap((alias): Broken[] => {
      const target = followAlias(aliases, alias, exists);
      if ('id' in target) return [];
      const kind = target.fault === 'circle' ? 'alias in a circle' : 'alias to nothing';
      return [{ kind, page, id, to: alias.to }];
    }),
  );
}

/**
 * Where the words of a passage stand now, if it is not where they stood.
 *
 * Words that stand nowhere else were corrected; where another passage has begun with the same words all along, or two
 * have them now, nothing can be said.
 */
function movedPassage(
  id: string,
  begins: string,
  { places }: BuiltPage,
  known: NonNullable<LedgerPage['fragments']>,
): string | undefined {
  const text = places.get(id);
  if (text === undefined || text.startsWith(begins)) return undefined;
  const others = [...places].filter(
    ([other, words]) => words?.startsWith(begins) && entryOf(known, other)?.begins !== begins,
  );
  return others.length === 1 ? others[0]?.[0] : undefined;
}
