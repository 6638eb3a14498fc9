import type { Page } from '@playwright/test';
import { changeAnswers } from '../helpers.ts';
import type { Lack } from './features.ts';

const NOT_SENT = ['content-security-policy', 'speculation-rules'];

/** Takes features away from a page that has not been loaded yet. */
export async function takeAway(page: Page, lacks: readonly Lack[]): Promise<void> {
  for (const { script } of lacks) if (script) await page.addInitScript(script);
  const styles = lacks.flatMap(({ style }) => style ?? []);
  if (styles.length === 0) return;
  await changeAnswers(page, /\.css$|\/(?:[?#].*)?$/, async (response) => {
    const text = await response.text();
    const headers = response.headers();
    const change = (css: string): string => styles.reduce((changed, make) => make(changed), css);
    if (headers['content-type']?.includes('html') !== true) return { response, body: change(text) };
    // A style that is another than its sum is not applied, and what is prepared ahead does not come this way.
    const kept = Object.entries(headers).filter(([name]) => !NOT_SENT.includes(name));
    const body = text
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replaceAll(/ integrity="[^"]*"/g, '')
      .replaceAll(/(?<=<style>)[^]*?(?=<\/style>)/g, change);
    return { response, headers: Object.fromEntries(kept), body };
  });
}
