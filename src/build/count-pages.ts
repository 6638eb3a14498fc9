import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration, MiddlewareHandler } from 'astro';
import type { StepClock } from './steps.ts';

const PAGES = 'reader:pages';

/** Middleware of a build: says that a page or file is made. */
export const onRequest: MiddlewareHandler = (_context, next) => {
  channel(PAGES).publish(undefined);
  return next();
};

/** Tells a clock of the steps that Astro takes. */
export function astroSteps(clock: StepClock): AstroIntegration {
  const count = (): void => clock.page();
  return {
    name: 'steps',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL(import.meta.url) });
        channel(PAGES).subscribe(count);
      },
      'astro:build:setup': () => clock.begin('bundling scripts and styles'),
      'astro:build:done': () => channel(PAGES).unsubscribe(count),
    },
  };
}
