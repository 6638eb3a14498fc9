import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProgress, describeTimes, secondsLeft, StepClock, STEPS, type Progress, type Timed } from './steps.ts';

const before: Timed = {
  seconds: { 'reading the texts': 4, 'making the pages': 20, 'finishing the files': 2 },
  made: 2_000,
  memory: 1024 ** 3,
};

describe('the clock of a build', () => {
  it('tells of each step, and adds the seconds of each', () => {
    let now = 0;
    const told: Progress[] = [];
    const clock = new StepClock(
      (progress) => told.push(progress),
      () => now,
    );
    clock.begin('reading the texts');
    now = 1_500;
    clock.begin('bundling scripts and styles');
    clock.page();
    clock.page();
    now = 4_000;
    clock.begin('reading the texts');
    now = 4_250;
    expect(clock.stop(7)).toEqual({
      seconds: { 'reading the texts': 1.75, 'bundling scripts and styles': 0, 'making the pages': 2.5 },
      made: 2,
      memory: 7,
    });
    expect(told).toEqual([
      { step: 'reading the texts' },
      { step: 'bundling scripts and styles' },
      { step: 'making the pages' },
      { step: 'making the pages', made: 1 },
      { step: 'making the pages', made: 2 },
      { step: 'reading the texts' },
    ]);
  });
});

describe('the time that is left', () => {
  it('is that of the build before, by pages where they are counted', () => {
    expect(secondsLeft({ step: 'reading the texts' }, 1, before)).toBe(25);
    expect(secondsLeft({ step: 'making the pages', made: 500 }, 10, before)).toBe(32);
  });

  it('is not known in a first build, nor in a step that is new', () => {
    expect(secondsLeft({ step: 'reading the texts' }, 1, undefined)).toBeUndefined();
    expect(secondsLeft({ step: 'seeing to addresses' }, 1, before)).toBeUndefined();
  });

  it('is never negative, whatever the builds took', () => {
    const seconds = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.nat(), fc.nat(), seconds, seconds, (step, made, was, inStep, whole) => {
        const left = secondsLeft({ step, made }, inStep, { seconds: { [step]: whole }, made: was, memory: 0 });
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('a build that goes on is one line', () => {
  expect(describeProgress({ step: 'reading the texts' }, 1, undefined)).toBe('Reading the texts');
  expect(describeProgress({ step: 'making the pages', made: 1_500 }, 15, before)).toBe(
    'Making the pages · 1,500 of about 2,000 · about 7 s left',
  );
  expect(describeProgress({ step: 'making the pages', made: 3_000 }, 15, before)).toBe(
    'Making the pages · 3,000 · about 2 s left',
  );
});

it('a build that has ended is a table', () => {
  expect(describeTimes(before)).toBe(
    [
      'Built in 26.0 s, with 1 GB of memory at most; 2,000 pages and files were made:',
      '  reading the texts             4.0 s',
      '  making the pages             20.0 s',
      '  finishing the files           2.0 s',
    ].join('\n'),
  );
});
