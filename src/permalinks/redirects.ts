import { passageNumber } from '#passages/passage.ts';
import { addresses } from '#lib/addresses.ts';
import { followAlias } from './aliases.ts';
import type { Built } from './built.ts';
import type { Ledger } from './ledger.ts';
import { aliasesOf } from './read-ledger.ts';

/** Target of an old address. */
export interface Forward {
  address: string;
  id?: string;
}

/** Follows the redirects of the ledger. */
function followRedirects({ redirects }: Ledger, address: string): Forward | undefined {
  let to = redirects[address]?.to;
  if (to === undefined) return undefined;
  for (let next = redirects[to]; next; next = redirects[to]) to = next.to;
  const [page = '', id] = to.split('#');
  return id === undefined ? { address: page } : { address: page, id };
}

/** Rebases an address on a moved page: `/essays/lan/` owns `/essays/lan/cite/lan.bib` and `/essays/lan.md`. */
function below(address: string, from: string, to: string): string | undefined {
  const [old, name] = [from, to].map((page) => page.split('/').at(-2) ?? '');
  const rest = address.startsWith(from)
    ? `/${address.slice(from.length)}`
    : address.startsWith(`${from.slice(0, -1)}.`)
      ? address.slice(from.length - 1)
      : undefined;
  if (rest === undefined || old === undefined || name === undefined) return undefined;
  // Files of an essay carry its name.
  const renamed = rest.replace(/[^/]+$/, (file) =>
    file.startsWith(old) && /^[.-]/.test(file.slice(old.length)) ? name + file.slice(old.length) : file,
  );
  return to.slice(0, -1) + renamed;
}

/**
 * Target of an address that is gone: its own redirect; that of a page above it; the passage, for the page of a passage.
 */
export function forwardOf(ledger: Ledger, built: Built, address: string): Forward | undefined {
  const own = followRedirects(ledger, address);
  if (own) return own;
  for (const from of Object.keys(ledger.redirects)) {
    if (!from.endsWith('/') || !address.startsWith(from.slice(0, -1))) continue;
    const to = followRedirects(ledger, from);
    if (!to?.address.endsWith('/')) continue;
    const moved = to.id === undefined ? below(address, from, to.address) : undefined;
    if (moved !== undefined && built.has(moved)) return { address: moved };
  }
  return passageOf(ledger, built, address);
}

/** The passage of a removed page of a passage. */
function passageOf(ledger: Ledger, built: Built, address: string): Forward | undefined {
  const [, essay, number] = /^\/essays\/([^/]+)\/p\/(\d+)\/$/.exec(address) ?? [];
  if (essay === undefined || number === undefined) return undefined;
  const page = addresses('/').essay(essay);
  const forward: Forward | undefined = built.has(page) ? { address: page } : followRedirects(ledger, page);
  if (!forward || forward.id !== undefined) return forward;
  const places = built.get(forward.address)?.places;
  if (!places) return undefined;
  const id = `p${number}`;
  if (places.has(id)) return { ...forward, id };
  const aliases = aliasesOf(ledger.pages[forward.address]);
  const [alias] = aliases.get(id) ?? [];
  const target = alias && followAlias(aliases, alias, (one) => places.has(one));
  if (!target || 'fault' in target) return undefined;
  const other = `${forward.address}p/${passageNumber(target.id) ?? 0}/`;
  return built.has(other) ? { address: other } : { ...forward, id: target.id };
}

export function allForwards(ledger: Ledger, built: Built): Map<string, Forward> {
  const old = new Set([...Object.keys(ledger.redirects), ...Object.keys(ledger.pages)]);
  return new Map(
    [...old]
      .filter((address) => !built.has(address))
      .sort()
      .flatMap((address) => {
        const forward = forwardOf(ledger, built, address);
        return forward ? [[address, forward] as const] : [];
      }),
  );
}
