import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProgress, secondsLeft, StepClock, STEPS, type Progress, type Timed } from './steps.ts';

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
    clock.expect(2);
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
      { step: 'making the pages', made: 1, all: 2 },
      { step: 'making the pages', made: 2, all: 2 },
      { step: 'reading the texts' },
    ]);
  });
});

describe('the time that is left', () => {
  it('is that of the build before, by pages where they are counted', () => {
    expect(secondsLeft({ step: 'reading the texts' }, 1, before)).toBe(25);
    expect(secondsLeft({ step: 'making the pages', made: 500, all: 2_000 }, 10, before)).toBe(32);
  });

  it('is that of the pages alone in a first build', () => {
    expect(secondsLeft({ step: 'making the pages', made: 500, all: 2_000 }, 10, undefined)).toBe(30);
  });

  it('is not known before there are pages in a first build, nor in a step that is new', () => {
    expect(secondsLeft({ step: 'reading the texts' }, 1, undefined)).toBeUndefined();
    expect(secondsLeft({ step: 'seeing to addresses' }, 1, before)).toBeUndefined();
  });

  it('is never negative, whatever the builds took', () => {
    const seconds = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.nat(), fc.nat(), seconds, seconds, (step, made, all, inStep, whole) => {
        const left = secondsLeft({ step, made, all }, inStep, { seconds: { [step]: whole }, made: all, memory: 0 });
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('a build that goes on is one line', () => {
  expect(describeProgress({ step: 'reading the texts' }, 1, undefined)).toBe('Reading the texts');
  expect(describeProgress({ step: 'making the pages', made: 1_500, all: 2_000 }, 15, before)).toBe(
    'Making the pages · 1,500 of 2,000 · about 7 s left',
  );
});
