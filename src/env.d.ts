/** Name of this build of the site; see `edition.ts`. Set in `astro.config.mjs`. */
declare const EDITION: string;

/** `SEARCH_URL` of the build: address of an index of a search server; empty for the search in the browser. */
declare const SEARCH_URL: string;
