/**
 * How often a property is tried where a try is costly: fewer times with each run of the tests, as often as it takes to
 * trust a change where `THOROUGH` is set in the environment.
 */
export function runs(quick: number, thorough: number): number {
  return process.env.THOROUGH === undefined ? quick : thorough;
}
