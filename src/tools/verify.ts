/**
 * `npm run verify -- https://reader.example.org/`: compares a served site, file by file, with the sums that it publishes,
 * and with those of the site in `OUT_DIR`, where there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SUMS } from '#build/folders.ts';
import { readSums, type Sums } from '#build/sums.ts';
import {
  differences,
  forwardsOf,
  readEdition,
  servedSums,
  verifySite,
  type Answer,
  type Edition,
} from '#build/verify.ts';
import { readSettings } from '#environment/settings.ts';

/** Milliseconds after which a host that says nothing is not waited for. */
const PATIENCE = 30_000;

/** How many names are told of files that differ between two editions. */
const NAMES = 20;

async function ask(url: string, form = 'identity'): Promise<Answer> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'Accept-Encoding': form },
  });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, location: response.headers.get('location') ?? undefined, body };
}

function homeOf(address: string | undefined): string {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search + url.hash === '') return url.href.replace(/\/?$/, '/');
  throw new Error(
    'Expected the address of the home page of a site: npm run verify -- https://reader.example.org/reader/',
  );
}

function inWords({ day, mark }: Edition): string {
  return `the edition of ${day ?? 'a day that is not stated'}, with the mark ${mark ?? 'not stated'}`;
}

/** The sums of the site that was built here, where there is one. */
function localSums(folder: string): Sums | undefined {
  const file = path.join(folder, SUMS);
  return existsSync(file) ? readSums(readFileSync(file, 'utf8')) : undefined;
}

function tellLocal(folder: string, served: Sums, local: Sums): void {
  const about = readFileSync(path.join(folder, 'about/index.html'), 'utf8');
  console.log(`In ${folder} is ${inWords(readEdition(about))}.`);
  const others = differences(served, local);
  if (others.length === 0) return console.log('Both list the same files, with the same sums.');
  console.log(`${others.length} files differ between the two, or only one of them has them:`);
  for (const name of others.slice(0, NAMES)) console.log(`  ${name}`);
  if (others.length > NAMES) console.log(`  and ${others.length - NAMES} more`);
}

try {
  const home = homeOf(process.argv.slice(2).find((argument) => !argument.startsWith('--')));
  const { outDir } = readSettings(process.env);
  const served = await servedSums(home, ask);
  const about = await ask(`${home}about/`);
  console.log(`At ${home} is ${inWords(readEdition(new TextDecoder().decode(about.body)))}.`);
  const local = localSums(outDir);
  const { same, wrong, notAsked } = await verifySite(home, served, ask, local && forwardsOf(outDir, local));
  console.log(`As ${SUMS} says: ${same} files, in each form that they are sent in.`);
  if (notAsked.length > 0) console.log(`Not asked for, since hosts keep them to themselves: ${notAsked.join(', ')}.`);
  for (const line of wrong) console.error(`  ${line}`);
  if (wrong.length > 0) console.error(`Not as ${SUMS} says: ${wrong.length} of ${same + wrong.length} files.`);
  if (local) tellLocal(outDir, served, local);
  else console.log(`There is no site in ${outDir} to compare it with; \`npm run build\` makes one.`);
  process.exitCode = wrong.length > 0 || (local && differences(served, local).length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
