/** Name of the search index of this build; see `build/vite/build-id.ts`. Set in `astro.config.mjs`. */
declare const EDITION: string;

/** Code of the search of this build, with which `EDITION` begins. Scripts have this alone: it stays when texts change. */
declare const SEARCH_CODE: string;

/** `SEARCH_URL` of the build: address of an index of a search server; empty for the search in the browser. */
declare const SEARCH_URL: string;
