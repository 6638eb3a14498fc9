/** The build process: `run-child.ts` forks it in a clean environment, with its task as the argument. */
import type { BuiltSite, Task } from './build-site.ts';
import { explain, type Failure } from './explain.ts';
import { StepClock, type Progress, type Timed } from './steps.ts';

export type Outcome = (BuiltSite & { timed: Timed }) | Failure;

/** Pages between two messages on how many are made. */
const PAGES = 20;

function report(outcome: Outcome): void {
  process.send?.(outcome, () => process.exit('notices' in outcome ? 0 : 1));
}

// The parent was killed.
process.on('disconnect', () => process.exit(1));
process.on('uncaughtException', (error) => report(explain(error)));
// The site is readable by everyone, whatever the umask of the user.
process.umask(0o022);

try {
  // Imported here, so that a mistake in the facts of the site, which are read on load, is reported.
  const { buildSite } = await import('./build-site.ts');
  const clock = new StepClock((progress: Progress) => {
    if ((progress.made ?? 0) % PAGES === 0) process.send?.({ progress });
  });
  const built = await buildSite(JSON.parse(process.argv[2] ?? '') as Task, clock);
  report({ ...built, timed: clock.stop(process.resourceUsage().maxRSS * 1024) });
} catch (error) {
  report(explain(error));
}
