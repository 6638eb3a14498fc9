import { site as facts } from '#content/site.ts';
import { publishedSite } from './published-site.ts';

/** The site that is built. */
export const site = publishedSite(facts, import.meta.env.BASE_URL, import.meta.env.SITE);
