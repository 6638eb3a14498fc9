import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['src/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    // Tests of messages build the site, a process each; two at a time is what a small machine can do.
    testTimeout: 60_000,
  },
});
