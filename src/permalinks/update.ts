import type { Built, BuiltPage } from './built.ts';
import type { Broken } from './compare.ts';
import { broughtBy, entryOf, sealOf, type Ledger, type LedgerPage } from './ledger.ts';

/** Characters that identify a passage. */
const BEGINS = 48;

/** The first words of a passage, which identify it, whole where the language has spaces. */
export function firstWords(text: string): string {
  if (text.length <= BEGINS) return text;
  const start = text.slice(0, BEGINS + 1);
  const space = start.lastIndexOf(' ');
  // No lone surrogate.
  return space > BEGINS / 2 ? start.slice(0, space) : start.slice(0, BEGINS).replace(/[\uD800-\uDBFF]$/, '');
}

/** Adds a site to its ledger. Nothing is removed; passages whose words were corrected get their new first words. */
export function update(ledger: Ledger, built: Built, edition: string): Ledger {
  const pages: Ledger['pages'] = { ...ledger.pages };
  for (const [address, page] of built) pages[address] = updatePage(pages[address], page, edition);
  const updated = { ...ledger, pages };
  const list = broughtBy(updated).get(edition);
  if (!list) return updated;
  const editions = { ...ledger.editions, [edition]: { addresses: list.length, seal: sealOf(list) } };
  return { ...updated, editions };
}

function updatePage(old: LedgerPage | undefined, page: BuiltPage | undefined, edition: string): LedgerPage {
  const { since, fragments: before = {}, aliases } = old ?? { since: edition };
  const now = [...(page?.places ?? [])].flatMap(([id, text]) => {
    // Already published under another name.
    const known = entryOf(before, id);
    if (!known && entryOf(aliases, id)) return [];
    const own = known ?? (edition === since ? {} : { since: edition });
    return [[id, text === undefined ? own : { ...own, begins: firstWords(text) }] as const];
  });
  const fragments = { ...Object.fromEntries(now), ...without(before, new Set(now.map(([id]) => id))) };
  return {
    since,
    ...(Object.keys(fragments).length === 0 ? {} : { fragments }),
    ...(aliases === undefined ? {} : { aliases }),
  };
}

function without<T>(entries: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.has(id)));
}

/** Adds an alias for each moved passage. */
export function keepMoved(ledger: Ledger, broken: readonly Broken[], until: string): Ledger {
  const pages: Ledger['pages'] = { ...ledger.pages };
  for (const one of broken) {
    if (one.kind !== 'passages moved') continue;
    const address = one.movedTo ?? one.page;
    const page = pages[address] ?? { since: until };
    const aliases = { ...page.aliases };
    for (const { id, now, begins } of one.moves) {
      const old = entryOf(aliases, id);
      const alias = { to: now, until, begins };
      aliases[id] = old === undefined ? alias : [...[old].flat(), alias];
    }
    pages[address] = { ...page, aliases };
  }
  return { ...ledger, pages };
}

/** Serialises a ledger, one line an entry, sorted, for readable diffs. */
export function writeLedger({ editions, pages, redirects }: Ledger): string {
  const parts = [
    `"editions": ${block(sorted(editions), inLine, '  ')}`,
    `"pages": ${block(sorted(pages), pageText, '  ')}`,
    `"redirects": ${block(sorted(redirects), inLine, '  ')}`,
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

function sorted<T>(entries: Record<string, T>): [string, T][] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
}

function pageText({ since, fragments, aliases }: LedgerPage): string {
  if (!fragments && !aliases) return inLine({ since });
  const parts = [`"since": ${JSON.stringify(since)}`];
  if (fragments) parts.push(`"fragments": ${block(Object.entries(fragments), inLine, '      ')}`);
  if (aliases) parts.push(`"aliases": ${block(Object.entries(aliases), inLine, '      ')}`);
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

function block<T>(entries: readonly [string, T][], text: (value: T) => string, indent: string): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([name, value]) => `${indent}  ${JSON.stringify(name)}: ${text(value)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function inLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  // A break within a string is escaped.
  return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
}
