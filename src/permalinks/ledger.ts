import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { isRealDate } from '#lib/dates.ts';

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text);

const day = (expected: string) => z.string({ error: expected }).refine(isDay, { error: expected });

const since = day('the day of an edition, such as 2026-11-24').meta({ example: '"since": "2026-11-24"' });
const until = day('the day on which the address changed, such as 2027-03-01').meta({
  example: '"until": "2027-03-01"',
});
const words = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

const fragmentSchema = z.strictObject({
  /** Release that brought it, where that is not the page’s. */
  since: since.optional(),
  /** First words of a passage, which identify it. */
  begins: words('the first words of the passage').optional(),
});

const aliasSchema = z.strictObject({
  /** Fragment of the place now, on the same page. */
  to: words('a fragment of the page, without #').meta({ example: '"to": "p10"' }),
  until,
  /** First words of the passage that was meant, where the fragment is that of another passage now. */
  begins: words('the first words of the passage').optional(),
  /** Release that brought the fragment, once it has no line of its own. */
  since: since.optional(),
});

const pageSchema = z.strictObject(
  {
    /** Release that brought the page. */
    since,
    fragments: z.record(z.string(), fragmentSchema, { error: 'fragments by name' }).optional(),
    /** Old fragments; a list where one has meant several places. */
    aliases: z
      .record(z.string(), z.union([z.array(aliasSchema), aliasSchema]), { error: 'old fragments by name' })
      .optional(),
  },
  { error: 'the fields since and, where it has them, fragments and aliases' },
);

const redirectSchema = z.strictObject(
  {
    to: words('an address of the site, such as /essays/lan/').meta({ example: '"to": "/essays/lan/"' }),
    /** Day of the move. */
    until: until.optional(),
    /** Release that brought the address, once the page has no line of its own. */
    since: since.optional(),
  },
  { error: 'the fields to and until' },
);

const editionSchema = z.strictObject(
  {
    /** Pages and fragments that it brought. */
    addresses: z.number({ error: 'a number' }),
    /** Prefix of the SHA-256 of these addresses. */
    seal: words('a seal, as `npm run permalinks` writes it'),
  },
  { error: 'the fields addresses and seal' },
);

/** `content/permalinks.json`: every address that the site ever had, below its base path. It is append-only. */
export const ledgerSchema = z.strictObject({
  /** Releases by day. */
  editions: z.record(z.string(), editionSchema, { error: 'editions by day' }).default({}),
  /** Pages and lasting files, by address. */
  pages: z.record(z.string(), pageSchema, { error: 'pages by address' }).default({}),
  /** Old addresses. */
  redirects: z.record(z.string(), redirectSchema, { error: 'old addresses' }).default({}),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerPage = z.infer<typeof pageSchema>;

export const emptyLedger = (): Ledger => ({ editions: {}, pages: {}, redirects: {} });

/**
 * Addresses by the release that brought them. A fragment that became an alias, or a page that became a redirect, counts
 * by its `since`.
 */
export function broughtBy({ pages, redirects }: Ledger): Map<string, string[]> {
  const editionOf = new Map<string, string>();
  const add = (address: string, edition: string | undefined): void => {
    if (edition !== undefined && !editionOf.has(address)) editionOf.set(address, edition);
  };
  for (const [address, page] of Object.entries(pages)) {
    add(address, page.since);
    for (const [id, entry] of Object.entries(page.fragments ?? {})) add(`${address}#${id}`, entry.since ?? page.since);
    for (const [id, aliases] of Object.entries(page.aliases ?? {})) {
      for (const alias of [aliases].flat()) add(`${address}#${id}`, alias.since);
    }
  }
  for (const [address, redirect] of Object.entries(redirects)) add(address, redirect.since);

  return Map.groupBy(editionOf.keys(), (address) => editionOf.get(address) ?? '');
}

/** Checksum of a release: a removed line fails the build. */
export function sealOf(addresses: readonly string[]): string {
  return createHash('sha256')
    .update([...addresses].sort().join('\n'))
    .digest('hex')
    .slice(0, 8);
}

/** Day of the last release with something new of a page. */
export function lastEditionOf({ pages }: Ledger, address: string): string | undefined {
  const page = pages[address];
  if (!page) return undefined;
  return Object.values(page.fragments ?? {}).reduce(
    (last, entry) => (entry.since !== undefined && entry.since > last ? entry.since : last),
    page.since,
  );
}

export function newestEdition({ editions }: Ledger): string | undefined {
  return Object.keys(editions).sort().at(-1);
}

/** Own property lookup: a fragment may be called `constructor`. */
export function entryOf<T>(entries: Record<string, T> | undefined, name: string): T | undefined {
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}
