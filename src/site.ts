/** The facts of the site. Its address comes from the environment: see `settings.ts`. */
export const site = {
  name: 'Cyberspace Reader',
  /** One sentence for the home page, search engines and feeds. */
  description: 'Essays on the governance of cyberspace, to read, to search and to link passage by passage.',
  /** Language of the site's own words, as a BCP 47 tag. */
  language: 'en',
  /** Up to how many essays the home page shows each with its summary; with more it is an index. */
  essaysInFull: 12,
  /** Up to how many essays each passage has a page of its own; with more, what one shares is its place in the essay. */
  passagePagesUpTo: 200,
  /** What the search page offers to try: each finds something in the essays. */
  searchExamples: ['digital divide', '“mutual respect”', 'who should set the rules for cyberspace?'],
  /** Name of the licence of the code. The essays are not under it. */
  codeLicence: 'MIT',
} as const;
