import { stringsFor, type Strings } from '#strings/languages.ts';
import { site } from './site.ts';

/** The site’s strings for programs that run outside the bundler, which puts `#strings/chosen.ts` in place by itself. */
export const t: Strings = stringsFor(site.language);
