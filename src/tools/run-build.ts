import type { Task } from '#build/build-site.ts';
import { explain } from '#build/explain.ts';
import { checkFolders } from '#build/folders.ts';
import { runChild, type Ended } from '#build/run-child.ts';
import { readSettings } from '#environment/settings.ts';

/** A collection without topics or synonyms is right. */
const EMPTY = /^.*The collection "\w+" does not exist or is empty.*\n/gm;

/**
 * Builds the site. Whatever goes wrong ends in one message, and the program in failure; `--trace` also prints where in the
 * program it was, and what the programs said that it uses.
 *
 * @param edition the edition to publish, if any
 */
export async function runBuild(edition?: Task['edition']): Promise<void> {
  const ended = await attempt(edition);
  if ('told' in ended) {
    // Warnings of the framework.
    process.stdout.write(ended.said.stdout.replace(EMPTY, ''));
    process.stderr.write(ended.said.stderr.replace(EMPTY, ''));
    for (const line of ended.told) console.log(line);
    return;
  }
  console.error(ended.message);
  if (process.argv.includes('--trace')) console.error([ended.trace, ended.said.stdout, ended.said.stderr].join('\n'));
  process.exitCode = 1;
}

async function attempt(edition: Task['edition']): Promise<Ended> {
  try {
    const settings = readSettings(process.env);
    checkFolders(settings);
    return await runChild({ settings, edition }, process.env);
  } catch (error) {
    return { ...explain(error), said: { stdout: '', stderr: '' } };
  }
}
