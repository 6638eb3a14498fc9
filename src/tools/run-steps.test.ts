import { describe, expect, it } from 'vitest';
import { runSteps, stepsOf, type Result, type Step } from './run-steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, part: 'unit', command: name, ...more });

/** Runs steps, of which some fail, and tells in which order they started and ended. */
async function order(steps: Step[], atOnce: number, failing: string[] = []) {
  const told: string[] = [];
  let running = 0;
  let most = 0;
  const results = await runSteps(steps, atOnce, async ({ name }): Promise<Result> => {
    told.push(`+${name}`);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    told.push(`-${name}`);
    const failed = failing.includes(name) ? 1 : 0;
    return { name, seconds: 1, passed: 1 - failed, failed };
  });
  return { told, most, results };
}

describe('steps', () => {
  it('run in their order, as many at once as may, and are told in their order', async () => {
    const { told, most, results } = await order([step('a'), step('b'), step('c')], 2);
    expect(told.slice(0, 2)).toEqual(['+a', '+b']);
    expect(most).toBe(2);
    expect(results.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('wait for those that they come after, and for those that they need', async () => {
    const { told } = await order([step('a', { after: ['c'] }), step('b', { needs: ['a'] }), step('c')], 3);
    expect(told).toEqual(['+c', '-c', '+a', '-a', '+b', '-b']);
  });

  it('do not wait for what is not run', async () => {
    const { told } = await order([step('a', { after: ['elsewhere'] })], 1);
    expect(told).toEqual(['+a', '-a']);
  });

  it('are not run when one that they need has failed or was not run; one that they come after may fail', async () => {
    const steps = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] }), step('d', { after: ['a'] })];
    const { told, results } = await order(steps, 2, ['a']);
    expect(told).toEqual(['+a', '-a', '+d', '-d']);
    expect(results.map(({ failed, notRun }) => [failed, notRun])).toEqual([
      [1, undefined],
      [1, 'needs a'],
      [1, 'needs b'],
      [0, undefined],
    ]);
  });

  it('have nothing beside them where they run alone', async () => {
    const { told } = await order([step('a'), step('b', { alone: true }), step('c')], 3);
    const [from, to] = [told.indexOf('+b'), told.indexOf('-b')];
    expect(to).toBe(from + 1);
    expect(told.slice(0, from)).toEqual(['+a', '+c', '-a', '-c']);
  });

  it('that wait for each other are told', async () => {
    await expect(order([step('a', { after: ['b'] }), step('b', { needs: ['a'] })], 1)).rejects.toThrow('a, b');
  });
});

it('a part of the steps brings with it what it needs', () => {
  const steps = [
    step('a', { part: 'static' }),
    step('b', { part: 'site', after: ['a'] }),
    step('c', { part: 'site' }),
    step('d', { part: 'browser', needs: ['b'] }),
  ];
  expect(stepsOf(steps, ['browser']).map(({ name }) => name)).toEqual(['b', 'd']);
  expect(stepsOf(steps, ['static', 'site']).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
