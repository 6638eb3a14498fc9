/**
 * `npm run check`: checks the content and the built site, prints what is wrong, and fails if anything is.
 * `npm run check -- links html` runs some checks alone.
 */
import { existsSync } from 'node:fs';
import { readSettings } from '#environment/settings.ts';
import { CHECKS } from './registry.ts';
import { readSite, type Issue } from './site.ts';

function printIssue({ code, file, line, message }: Issue): void {
  const place = line === undefined ? file : `${file}:${line}`;
  console.error(`    ${code}  ${place}\n    ${message.replaceAll('\n', '\n    ')}\n`);
}

const { outDir, contentDir, basePath, siteUrl } = readSettings(process.env);
if (!existsSync(outDir)) {
  console.error(`There is no built site in ${outDir}: run \`npm run build\` first.`);
  process.exit(1);
}
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check ${unknown.join(', ')}. Expected some of: ${CHECKS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const site = readSite({ folder: outDir, contentDir, basePath, siteUrl });
for (const { name, sentence, find } of CHECKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const issues = await find(site);
  console.log(`  ${issues.length === 0 ? '✓' : '✗'} ${sentence}`);
  issues.forEach(printIssue);
  if (issues.length > 0) process.exitCode = 1;
}
