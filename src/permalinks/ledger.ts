import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { isRealDate } from '#lib/dates.ts';

/** Whether a text is a day of the calendar, as ISO 8601. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text);

const day = (expected: string) => z.string({ error: expected }).refine(isDay, { error: expected });

const since = day('the day of an edition, such as 2026-11-24').meta({ example: '"since": "2026-11-24"' });
const until = day('the day on which the address changed, such as 2027-03-01').meta({
  example: '"until": "2027-03-01"',
});
const words = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

const fragmentSchema = z.strictObject({
  /** The edition that brought it, where that is not the page's. */
  since: since.optional(),
  /** The first words of a passage, by which it is known again. */
  begins: words('the first words of the passage').optional(),
});

const aliasSchema = z.strictObject({
  /** Fragment, on the same page, of the place that the old fragment stands for. */
  to: words('a fragment of the page, without #').meta({ example: '"to": "p10"' }),
  until,
  /** The first words of the passage that is meant; where the old fragment is that of another passage now. */
  begins: words('the first words of the passage').optional(),
  /** The edition that brought the old fragment; only where the fragment has no line of its own any more. */
  since: since.optional(),
});

const pageSchema = z.strictObject(
  {
    /** The edition that brought the page. */
    since,
    /** The places of the page, by fragment. */
    fragments: z.record(z.string(), fragmentSchema, { error: 'fragments by name' }).optional(),
    /** Old fragments that lead to another place of the page. A list, where a fragment has come to mean more than one. */
    aliases: z
      .record(z.string(), z.union([z.array(aliasSchema), aliasSchema]), { error: 'old fragments by name' })
      .optional(),
  },
  { error: 'the fields since and, where it has them, fragments and aliases' },
);

const redirectSchema = z.strictObject(
  {
    /** Address, with or without a fragment, that the old one leads to. */
    to: words('an address of the site, such as /essays/lan/').meta({ example: '"to": "/essays/lan/"' }),
    /** The day on which it moved. */
    until: until.optional(),
    /** The edition that brought the old address; only where the page has no line of its own any more. */
    since: since.optional(),
  },
  { error: 'the fields to and until' },
);

const editionSchema = z.strictObject(
  {
    /** How many addresses it brought: pages, and fragments of them. */
    addresses: z.number({ error: 'a number' }),
    /** Eight digits that are others when one of these addresses is. */
    seal: words('a seal, as `npm run permalinks` writes it'),
  },
  { error: 'the fields addresses and seal' },
);

/** The ledger, `content/permalinks.json`: every address that the site has ever had. Addresses are below its base path. */
export const ledgerSchema = z.strictObject({
  /** The editions that brought addresses, by their day. */
  editions: z.record(z.string(), editionSchema, { error: 'editions by day' }).default({}),
  /** Pages and lasting files, by address. */
  pages: z.record(z.string(), pageSchema, { error: 'pages by address' }).default({}),
  /** Old addresses that lead to others. */
  redirects: z.record(z.string(), redirectSchema, { error: 'old addresses' }).default({}),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerPage = z.infer<typeof pageSchema>;

/** A ledger in which nothing is written yet. */
export const emptyLedger = (): Ledger => ({ editions: {}, pages: {}, redirects: {} });

/**
 * Lists what each edition brought, as the ledger has it now.
 *
 * A fragment that became an alias, or a page that became a redirect, counts as what it was, where that says `since`.
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

  const lists = new Map<string, string[]>();
  for (const [address, edition] of editionOf) {
    const list = lists.get(edition);
    if (list) list.push(address);
    else lists.set(edition, [address]);
  }
  return lists;
}

/** Seals what an edition brought, so that a line that was taken out is noticed. */
export function sealOf(addresses: readonly string[]): string {
  return createHash('sha256')
    .update([...addresses].sort().join('\n'))
    .digest('hex')
    .slice(0, 8);
}

/** The edition that last brought something of a page. */
export function lastEditionOf({ pages }: Ledger, address: string): string | undefined {
  const page = pages[address];
  if (!page) return undefined;
  return Object.values(page.fragments ?? {}).reduce(
    (last, entry) => (entry.since !== undefined && entry.since > last ? entry.since : last),
    page.since,
  );
}

/** The day of the newest edition of a site. */
export function newestEdition({ editions }: Ledger): string | undefined {
  return Object.keys(editions).sort().at(-1);
}

/** An entry by its name, which an editor may have chosen to be `constructor`. */
export function entryOf<T>(entries: Record<string, T> | undefined, name: string): T | undefined {
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}
