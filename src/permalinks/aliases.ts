import { formatDate } from '#lib/dates.ts';
import { passageNumber } from '#passages/passage.ts';
import { t } from '#content/strings.ts';

/** A place of a page that had another address before. */
export interface Alias {
  /** Fragment of the place that the old fragment stands for. */
  to: string;
  /** The day on which that came about, as ISO 8601: links from before it mean the place `to`. */
  until: string;
  /** The first words of the passage that the old fragment stood for; where the fragment is that of another passage now. */
  begins?: string | undefined;
}

/** The aliases of a page, by the old fragment; those of one fragment in the order of their days. */
export type Aliases = ReadonlyMap<string, readonly Alias[]>;

/** The aliases of a page, and where they are written. */
export interface PageAliases {
  aliases: Aliases;
  /** Where an alias is written, for messages: file and line. */
  placeOf(id: string): { file: string; line: number };
}

/** What an alias leads to: a fragment of the page, nothing, or back to itself in a circle. */
export type Target = { id: string } | { fault: 'nothing' | 'circle' };

/**
 * Follows an alias to the place that it stands for now.
 *
 * A place may have moved again since: an alias of `to` with a later day is followed. One with an earlier day is not: it
 * speaks of what `to` was before. Where `to` itself is gone, whatever alias it has is followed.
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

/** What old addresses have to do with a place of a page. */
export interface Former {
  /** Fragments to set beside the place's own, so that links to them arrive. */
  anchors: string[];
  /** What the place was called, and until when. */
  was: { id: string; until: string }[];
  /** What older links to the place's own fragment mean, and older than what. */
  meant: { id: string; until: string }[];
}

/** Sorts the aliases of a page by the places that they concern. */
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
      // A place that has come back to its old address.
      if (target.id === id) return;
      placeAt(target.id).was.push({ id, until: alias.until });
      if (exists(id)) placeAt(id).meant.push({ id: target.id, until: alias.until });
      else if (index === own.length - 1) placeAt(target.id).anchors.push(id);
    });
  }
  return { places, faults };
}

/** Names a fragment as the page shows it. */
export function nameOfFragment(id: string): string {
  const number = passageNumber(id);
  return number === undefined ? `#${id}` : `¶${number}`;
}

/** A sentence on what a place was called, such as “This passage was ¶4 until 1 March 2027.” */
export function sayFormer(kind: 'passage' | 'section' | 'note', was: Former['was']): string {
  return t.formerly(
    kind,
    was.map(({ id, until }) => ({ name: nameOfFragment(id), until: formatDate(until) })),
  );
}
