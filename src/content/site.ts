import { readSettings } from '#environment/settings.ts';
import { readSite } from './read-site.ts';

/**
 * The facts of the site: `site.yaml` in the folder of the content. Read as a module is loaded, so that no caller waits for
 * them; no script for browsers may import this.
 */
export const { site, notice } = readSite(readSettings(process.env));
