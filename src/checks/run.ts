/**
 * `npm run check`: checks the content and the built site, prints what is wrong, and fails if anything is.
 * `npm run check -- links html` runs some checks alone.
 */
import { readSettings } from '#environment/settings.ts';
import { missingSite } from '#environment/site-folder.ts';
import { CHECKS } from './registry.ts';
import { report } from './report.ts';
import { readSite } from './site.ts';

const { outDir, contentDir, basePath, siteUrl, searchUrl } = readSettings(process.env);
const missing = missingSite(outDir);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const names = process.argv.slice(2);
const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  const known = CHECKS.map(({ name }) => name).join(', ');
  console.error(`There is no check ${unknown.join(', ')}. Expected some of: ${known}.`);
  process.exit(1);
}
const checks = names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
const isGood = await report(readSite({ folder: outDir, contentDir, basePath, siteUrl, searchUrl }), checks);
if (!isGood) process.exitCode = 1;
