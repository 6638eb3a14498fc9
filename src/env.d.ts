/** Name of this build of the site; see `edition.ts`. Set in `astro.config.mjs`. */
declare const EDITION: string;
