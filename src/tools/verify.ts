/**
 * `npm run verify -- https://reader.example.org/`: compares a served site, file by file, with the checksums that it
 * publishes, and with those of the site in `OUT_DIR`, where there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKSUMS } from '#build/folders.ts';
import { parseChecksums, type Checksums } from '#build/checksums.ts';
import {
  differences,
  forwardsOf,
  readEdition,
  servedChecksums,
  verifySite,
  type Answer,
  type Edition,
} from '#build/verify.ts';
import { readSettings } from '#environment/settings.ts';

/** Milliseconds. */
const TIMEOUT = 30_000;

/** Most names of differing files that are printed. */
const NAMES = 20;

async function ask(url: string, form = 'identity'): Promise<Answer> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
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

function localChecksums(folder: string): Checksums | undefined {
  const file = path.join(folder, CHECKSUMS);
  return existsSync(file) ? parseChecksums(readFileSync(file, 'utf8')) : undefined;
}

function printDifferences(folder: string, served: Checksums, local: Checksums): void {
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
  const served = await servedChecksums(home, ask);
  const about = await ask(`${home}about/`);
  console.log(`At ${home} is ${inWords(readEdition(new TextDecoder().decode(about.body)))}.`);
  const local = localChecksums(outDir);
  const { same, wrong, notAsked } = await verifySite(home, served, ask, local && forwardsOf(outDir, local));
  console.log(`As ${CHECKSUMS} says: ${same} files, in each form that they are sent in.`);
  if (notAsked.length > 0) console.log(`Not asked for, since hosts keep them to themselves: ${notAsked.join(', ')}.`);
  for (const line of wrong) console.error(`  ${line}`);
  if (wrong.length > 0) console.error(`Not as ${CHECKSUMS} says: ${wrong.length} of ${same + wrong.length} files.`);
  if (local) printDifferences(outDir, served, local);
  else console.log(`There is no site in ${outDir} to compare it with; \`npm run build\` makes one.`);
  process.exitCode = wrong.length > 0 || (local && differences(served, local).length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
