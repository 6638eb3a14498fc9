import * as t from '#strings/chosen.ts';

/** Syntax that the check of links reads; `text` finds absolute addresses between white space, and fits any plain format. */
export type LinkSyntax = 'json' | 'markdown' | 'text' | 'xml';

/** A format of files for other programs. The ledger keeps the address of each such file. */
export interface Format {
  label: string;
  /** Media type, without its charset. */
  type: string;
  links: LinkSyntax;
}

/** Formats of an essay, by the ending that takes the place of the last slash of its address. */
export const essayFormats = {
  md: { label: 'Markdown', type: 'text/markdown', links: 'markdown' },
  txt: { label: t.formatLabels.txt, type: 'text/plain', links: 'text' },
} as const satisfies Record<string, Format>;

/** Formats for reference managers, by ending. */
export const citationFormats = {
  bib: {
    label: 'BibTeX',
    type: 'application/x-bibtex',
    links: 'text',
    readBy: t.readBy.bibtex,
  },
  'biblatex.bib': {
    label: 'BibLaTeX',
    type: 'application/x-bibtex',
    links: 'text',
    readBy: t.readBy.biblatex,
  },
  ris: {
    label: 'RIS',
    type: 'application/x-research-info-systems',
    links: 'text',
    readBy: t.readBy.ris,
  },
  'csl.json': {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    links: 'json',
    readBy: t.readBy.csl,
  },
} as const satisfies Record<string, Format & { readBy: string }>;

/** Files of the whole site, by name. Feeds carry the newest essays. */
export const siteFormats = {
  'atom.xml': { label: t.formatLabels.atom, type: 'application/atom+xml', links: 'xml', isFeed: true },
  'feed.json': { label: 'JSON Feed', type: 'application/feed+json', links: 'json', isFeed: true },
  'passages.json': { label: t.formatLabels.passages, type: 'application/json', links: 'json', isFeed: false },
  'passages.schema.json': {
    label: t.formatLabels.schema,
    type: 'application/schema+json',
    links: 'json',
    isFeed: false,
  },
  'llms.txt': { label: 'llms.txt', type: 'text/plain', links: 'text', isFeed: false },
} as const satisfies Record<string, Format & { isFeed: boolean }>;

export type EssayEnding = keyof typeof essayFormats;
export type CitationEnding = keyof typeof citationFormats;
export type SiteFile = keyof typeof siteFormats;

/** Entries of a table, with the names that it has. */
export function entriesOf<Name extends string, Value>(table: Record<Name, Value>): [Name, Value][] {
  return Object.entries(table) as [Name, Value][];
}

/** `Content-Type` of a format. JSON has no charset, which is always UTF-8 (RFC 8259, 8.1, 11). */
export function contentType({ type }: Format): string {
  return type === 'application/json' ? type : `${type}; charset=utf-8`;
}

const PLACES: readonly [RegExp, Record<string, Format>][] = [
  [/^essays\/[^/.]+\.([^/]+)$/, essayFormats],
  [/^essays\/[^/]+\/cite\/[^/.]+\.([^/]+)$/, citationFormats],
  [/^([^/]+)$/, siteFormats],
];

/** Format of a file, by its path from the folder of the site; undefined where it is of no format. */
export function formatOf(file: string): Format | undefined {
  for (const [pattern, formats] of PLACES) {
    const name = pattern.exec(file)?.[1];
    if (name !== undefined && Object.hasOwn(formats, name)) return formats[name];
  }
  return undefined;
}
