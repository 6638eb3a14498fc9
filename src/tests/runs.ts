/**
 * Number of runs of a property where each is costly: few with each run of the tests, as many as it takes to
 * trust a change where `THOROUGH` is set in the environment.
 */
export function runs(quick: number, thorough: number): number {
  return process.env.THOROUGH === undefined ? quick : thorough;
}
