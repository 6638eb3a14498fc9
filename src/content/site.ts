/** Whom to tell of a hole in the security of the site. */
export interface Security {
  /** An address of mail or of a page: `mailto:security@essays.example.org`, `https://essays.example.org/report/`. */
  contact: string;
  /** The day, as ISO 8601, until which this may be relied on, less than a year ahead. A check fails a month before. */
  expires: string;
}

/** The facts of the site. Its address comes from the environment: see `settings.ts`. */
export const site = {
  name: 'Cyberspace Reader',
  /** One sentence for the home page, search engines and feeds. */
  description: 'Essays on the governance of cyberspace, to read, to search and to link passage by passage.',
  /** Language of the site's own words, as a BCP 47 tag. */
  language: 'en',
  /** Name of the collection for feed readers, which know it by nothing else: another collection takes another UUID. */
  id: 'd8244528-4fb8-467e-bce4-5b7e650ee523',
  /** The day on which work on the site began: before it, nothing here can have been published. */
  since: '2026-11-22',
  /** How many essays the feeds carry, the newest ones. */
  essaysInFeeds: 50,
  /** Up to how many essays the home page shows each with its summary; with more it is an index. */
  essaysInFull: 12,
  /**
   * Up to how many passages of all essays each has a page of its own, and a picture for previews. With more, essays
   * that have these pages keep them, and of a new one a reader shares the place in the essay.
   *
   * Some hosts take 20,000 files (Cloudflare Pages without pay). Of a passage there are four, the two compressed copies
   * of its page among them; of an essay, about forty. 2,000 passages of 230 essays stay below that; `files.test.ts`
   * counts.
   */
  passagePagesUpTo: 2000,
  /** Up to how many essays each pair has a page that compares them; with more, those that are there stay. */
  pairPagesUpTo: 12,
  /** What the search page offers to try: each finds something in the essays. */
  searchExamples: ['digital divide', '“mutual respect”', 'who should set the rules for cyberspace?'],
  /** Name of the licence of the code. The essays are not under it. */
  codeLicence: 'MIT',
  /** Published as `/.well-known/security.txt` (RFC 9116) on a host of the site's own; undefined publishes none. */
  security: undefined as Security | undefined,
} as const;
