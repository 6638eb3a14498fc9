import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Contrast of 7:1, which is level AAA (1.4.6). Axe leaves what is below that of level AA to the rule for that level. */
export const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

/** Result of axe on a part of a page. */
interface Found {
  /** Violations, with element and remedy. */
  problems: string[];
  /** The rules that had something to look at, and found nothing wrong in some of it. */
  passed: string[];
}

/**
 * Runs axe in a page.
 *
 * Not by the package for this browser driver, which brings every element that was looked at out of the page: that takes
 * several times as long as looking at it.
 */
export async function axeOn(page: Page, part = 'html', rules?: readonly string[]): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, [part, optionsFor(rules)] as const);
}

/** Options of axe: some rules, or all. */
export function optionsFor(rules?: readonly string[]): axe.RunOptions {
  return { runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS } };
}

/** Runs in a page that has axe. */
export async function runAxe([part, asked]: readonly [part: string, asked: axe.RunOptions]): Promise<Found> {
  const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(part, asked);
  return {
    problems: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}
