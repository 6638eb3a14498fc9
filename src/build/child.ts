/** The process that builds: started by `run-child.ts` in a clean environment, with what it is to do as its argument. */
import type { Task } from './build-site.ts';
import { explain, type Failure } from './explain.ts';

/** What the process that builds tells the one that started it. */
export type Outcome = { told: string[] } | Failure;

function tell(outcome: Outcome): void {
  process.send?.(outcome, () => process.exit('told' in outcome ? 0 : 1));
}

// Who started it was killed: what is built now would be nobody's.
process.on('disconnect', () => process.exit(1));
process.on('uncaughtException', (error) => tell(explain(error)));
// What is built is for everyone to read, whatever else the user makes.
process.umask(0o022);

try {
  // Here, where somebody says what is wrong with the facts of the site: they are read as it is loaded.
  const { buildSite } = await import('./build-site.ts');
  tell({ told: await buildSite(JSON.parse(process.argv[2] ?? '') as Task) });
} catch (error) {
  tell(explain(error));
}
