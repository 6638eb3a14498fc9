/** `node src/checks/run.ts`: checks the content and the built site, prints what is wrong, and fails if anything is. */
import { existsSync } from 'node:fs';
import { readSettings } from '#environment/settings.ts';
import { cards } from './cards.ts';
import { fileLinks } from './file-links.ts';
import { html } from './html.ts';
import { htmlTree } from './html-tree.ts';
import { ids } from './ids.ts';
import { integrity } from './integrity.ts';
import { jsonLd } from './json-ld.ts';
import { links } from './links.ts';
import { pageWeight } from './page-weight.ts';
import { pages } from './pages.ts';
import { passagesData } from './passages-data.ts';
import { policy } from './policy.ts';
import { search } from './search.ts';
import { security } from './security-txt.ts';
import { siteMap } from './site-map.ts';
import { readSite, type Check, type Issue } from './site.ts';
import { sourceFidelity } from './source-fidelity.ts';
import { texts } from './texts.ts';
import { wordIndex } from './word-index.ts';

const CHECKS: Record<string, Check> = {
  'the words of the essays are those of their sources': sourceFidelity,
  'every link leads somewhere, and nothing comes from another host': links,
  'so does every address in the files for other programs, and in the records of the search': fileLinks,
  'every id stands once on its page, and in an address as it is': ids,
  'the HTML is valid': html,
  'a browser makes of each page what is written there': htmlTree,
  'every page says what it is': pages,
  'nothing stands in a page that its policy forbids': policy,
  'every page says what its scripts and style sheets are': integrity,
  'what pages say in JSON-LD is in the vocabulary of schema.org': jsonLd,
  'essay pages are within their budget': pageWeight,
  'the passages as data are as they are described, and stand where they say': passagesData,
  'the essays are whole as texts and in the feeds, and say on paper where they are from': texts,
  'the site map has what is to be listed': siteMap,
  'the word index is in order, and has every place of a word': wordIndex,
  'cards for previews elsewhere are there, and of the right size': cards,
  'whom to tell of a hole in its security is still to be relied on': security,
  'the search finds every word of a passage, and every sentence as a quotation': search,
};

function printIssue({ code, file, line, message }: Issue): void {
  console.error(
    `    ${code}  ${file}${line === undefined ? '' : `:${line}`}\n    ${message.replaceAll('\n', '\n    ')}\n`,
  );
}

const { outDir, contentDir, basePath, siteUrl } = readSettings(process.env);
if (!existsSync(outDir)) {
  console.error(`There is no built site in ${outDir}: run \`npm run build\` first.`);
  process.exit(1);
}
const site = readSite({ folder: outDir, contentDir, basePath, siteUrl });
for (const [name, check] of Object.entries(CHECKS)) {
  const issues = await check(site);
  console.log(`  ${issues.length === 0 ? '✓' : '✗'} ${name}`);
  issues.forEach(printIssue);
  if (issues.length > 0) process.exitCode = 1;
}
