import { followAlias, type Aliases } from './aliases.ts';
import { KEPT_LETTERS, type Built, type BuiltPage } from './built.ts';
import { entryOf, type Ledger, type LedgerPage } from './ledger.ts';
import { aliasesOf } from './read-ledger.ts';
import { forwardOf, type Forward } from './redirects.ts';

/** An address of the ledger that the site has lost. */
export type Broken = {
  page: string;
} & (
  | { kind: 'page lost'; since: string }
  /** Missing on the page, or on the page that it redirects to. */
  | { kind: 'fragment lost'; id: string; since: string; begins?: string | undefined; movedTo?: string | undefined }
  /** Numbers that other words have now, while their own words stand at another number. */
  | { kind: 'passages moved'; moves: { id: string; now: string; begins: string }[]; movedTo?: string | undefined }
  | { kind: 'redirect to nothing'; to: string }
  | { kind: 'redirect over a page'; to: string }
  | { kind: 'alias to nothing'; id: string; to: string }
  | { kind: 'alias in a circle'; id: string; to: string }
);

export interface Comparison {
  broken: Broken[];
  /** Addresses, with their fragments, that are not in the ledger. */
  added: string[];
}

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
  // A dead redirect is reported by itself; a redirect to a fragment serves all old places.
  if (!page || forward.id !== undefined) return [];
  const moved = forward.address !== address;
  // Browsers keep the fragment over a redirect, so its target needs it.
  return comparePlaces(address, entry, {
    page,
    aliases: aliasesOf(ledger.pages[forward.address]),
    own: moved ? (ledger.pages[forward.address]?.fragments ?? {}) : (entry.fragments ?? {}),
    movedTo: moved ? forward.address : undefined,
  });
}

/** The page that should have the places of an entry. */
interface Place {
  page: BuiltPage;
  aliases: Aliases;
  /** Its own entry in the ledger. */
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
 * Fragment at which the words of a passage stand now, if they moved. Words found nowhere were corrected; words found
 * twice, or at a passage that always began so, decide nothing.
 */
function movedPassage(
  id: string,
  begins: string,
  { places }: BuiltPage,
  known: NonNullable<LedgerPage['fragments']>,
): string | undefined {
  const text = places.get(id);
  const first = begins.slice(0, KEPT_LETTERS);
  if (text === undefined || text.startsWith(first)) return undefined;
  const others = [...places].filter(
    ([other, words]) => words?.startsWith(first) && entryOf(known, other)?.begins !== begins,
  );
  return others.length === 1 ? others[0]?.[0] : undefined;
}
