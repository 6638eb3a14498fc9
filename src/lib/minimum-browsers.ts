/**
 * The oldest browsers in which everything works but what `pages/accessibility.astro` names; older ones show the pages as
 * without script. Firefox 115 is the last one of Windows 7 and 8; the others are as old. What is built is written for
 * these, and TypeScript knows no method of JavaScript that they lack (`lib` in tsconfig.json).
 */
export const floor = { Chrome: '111', Firefox: '115', Safari: '16.4' } as const;

/** The same, as the tools that build the site want them. */
export const floorTargets = Object.entries(floor).map(([name, version]) => `${name.toLowerCase()}${version}`);
