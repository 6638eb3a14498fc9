import type { Task } from '#build/build-site.ts';
import { explain } from '#build/explain.ts';
import { describeBuild } from '#build/describe-build.ts';
import { checkFolders } from '#build/folders.ts';
import { runChild, type Ended } from '#build/run-child.ts';
import { readSettings, SettingsError } from '#environment/settings.ts';
import { showProgress } from './show-progress.ts';

/** A collection without topics or synonyms is right. */
const EMPTY = /^.*The collection "\w+" does not exist or is empty.*\n/gm;

/** Builds the site. A failure is one message; `--trace` adds the stack, and the output of the programs that it uses. */
export async function runBuild(task: Omit<Task, 'settings'> = {}): Promise<void> {
  const ended = await attempt(task);
  const { stdout, stderr } = ended.output;
  if ('notices' in ended) {
    // Warnings of the framework.
    process.stdout.write(stdout.replace(EMPTY, ''));
    process.stderr.write(stderr.replace(EMPTY, ''));
    for (const line of [...ended.notices, describeBuild(ended.timed, ended.size)]) console.log(line);
    return;
  }
  console.error(ended.message);
  if (process.argv.includes('--trace')) console.error([ended.trace, stdout, stderr].join('\n'));
  process.exitCode = 1;
}

async function attempt(task: Omit<Task, 'settings'>): Promise<Ended> {
  try {
    const settings = readSettings(process.env);
    if (settings.shard && (task.parts ?? task.edition))
      throw new SettingsError(`SHARD is "${process.env.SHARD}". Expected nothing, as this makes the whole site.`);
    checkFolders(settings);
    const progress = showProgress(settings.contentDir);
    const ended = await runChild({ settings, ...task }, process.env, (step) => progress.show(step));
    // By the times of a whole build the next one is told how long it takes.
    const isWhole = !settings.shard && !task.parts;
    progress.end('timed' in ended && isWhole ? ended.timed : undefined);
    return ended;
  } catch (error) {
    return { ...explain(error), output: { stdout: '', stderr: '' } };
  }
}
