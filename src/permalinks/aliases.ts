import { formatDate } from '#lib/dates.ts';
import { passageNumber } from '#passages/passage.ts';
import { t } from '#content/strings.ts';

/** A former fragment of a place. */
export interface Alias {
  /** Fragment of the place now. */
  to: string;
  /** Day of the change, as ISO 8601: older links mean `to`. */
  until: string;
  /** First words of the passage that was meant, where the fragment is that of another passage now. */
  begins?: string | undefined;
}

/** By old fragment; those of one fragment in chronological order. */
export type Aliases = ReadonlyMap<string, readonly Alias[]>;

export interface PageAliases {
  aliases: Aliases;
  /** File and line of an alias. */
  placeOf(id: string): { file: string; line: number };
}

export type Target = { id: string } | { fault: 'nothing' | 'circle' };

/**
 * Follows an alias to its place now. Where `to` itself moved later, its later alias is followed; an earlier one speaks
 * of what `to` was before. Where `to` is gone, its last alias is followed.
 */
export function followAlias(aliases: Aliases, alias: Alias, exists: (id: string) => boolean): Target {
  const seen = new Set<Alias>();
  for (let at = alias; ;) {
    if (seen.has(at)) return { fault: 'circle' };
    seen.add(at);
    const { to, until } = at;
    const own = aliases.get(to) ?? [];
    const next = own.find((other) => other.until > until) ?? (exists(to) ? undefined : own.at(-1));
    if (!next) return exists(to) ? { id: to } : { fault: 'nothing' };
    at = next;
  }
}

/** Old addresses of a place. */
export interface Former {
  /** Old fragments to add as anchors. */
  anchors: string[];
  /** Former fragments, and their last day. */
  was: { id: string; until: string }[];
  /** Places that older links to its own fragment mean. */
  meant: { id: string; until: string }[];
}

/** Sorts the aliases of a page by their places. */
export function formerAddresses(
  aliases: Aliases,
  exists: (id: string) => boolean,
): { places: Map<string, Former>; faults: { id: string; to: string; fault: 'nothing' | 'circle' }[] } {
  const places = new Map<string, Former>();
  const faults: { id: string; to: string; fault: 'nothing' | 'circle' }[] = [];
  const placeAt = (id: string): Former => {
    const place = places.get(id) ?? { anchors: [], was: [], meant: [] };
    places.set(id, place);
    return place;
  };
  for (const [id, own] of aliases) {
    own.forEach((alias, index) => {
      const target = followAlias(aliases, alias, exists);
      if ('fault' in target) {
        faults.push({ id, to: alias.to, fault: target.fault });
        return;
      }
      // It is back at its old address.
      if (target.id === id) return;
      placeAt(target.id).was.push({ id, until: alias.until });
      if (exists(id)) placeAt(id).meant.push({ id: target.id, until: alias.until });
      else if (index === own.length - 1) placeAt(target.id).anchors.push(id);
    });
  }
  return { places, faults };
}

/** A fragment as the page shows it: `¶4` or `#peace`. */
export function nameOfFragment(id: string): string {
  const number = passageNumber(id);
  return number === undefined ? `#${id}` : `¶${number}`;
}

/** Such as “This passage was ¶4 until 1 March 2027.” */
export function sayFormer(kind: 'passage' | 'section' | 'note', was: Former['was']): string {
  return t.formerly(
    kind,
    was.map(({ id, until }) => ({ name: nameOfFragment(id), until: formatDate(until) })),
  );
}
