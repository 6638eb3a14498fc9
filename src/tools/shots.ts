/** `npm run shots`: screenshots of pages at three widths in each theme, and printed essays, in `.cache/shots/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readSettings } from '#environment/settings.ts';
import { startServer } from '#server/server.ts';
import { findChromium, thisMachine } from './chromium.ts';

const FOLDER = '.cache/shots';
const WIDTHS = [1440, 768, 390];
const THEMES = ['paper', 'sepia', 'dark', 'contrast'];

const VIEWS: [name: string, path: string, act?: (page: Page) => Promise<unknown>][] = [
  ['home', ''],
  ['essay-top', 'essays/tan/'],
  ['essay-middle', 'essays/lan/', (page) => page.locator('#p5').scrollIntoViewIfNeeded()],
  ['essay-passage', 'essays/lan/#p7'],
  ['essay-end', 'essays/tan/#about-this-text'],
  ['cite', 'essays/tan/cite/'],
  ['essay-link', 'essays/lan/', openLink],
  ['essay-nowhere', 'essays/lan/#digital-divide', (page) => page.getByRole('button', { name: 'Dismiss' }).waitFor()],
  ['passage', 'essays/tan/p/2/'],
  ['settings', 'essays/lan/', (page) => page.getByRole('button', { name: 'Display' }).click()],
  ['search', 'search/?q=digital+divide', (page) => page.locator('[data-search-state=done]').waitFor()],
  ['about', 'about/'],
  ['accessibility', 'accessibility/'],
  ['privacy', 'privacy/'],
  ['not-found', 'there-is-no-such-page/'],
];

async function openLink(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
}

async function shoot(browser: Browser, home: string, theme: string, width: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: Math.round(width < 500 ? width * 2.1 : 900) },
  });
  await context.addInitScript((value) => localStorage.setItem('reader:settings', value), JSON.stringify({ theme }));
  const page = await context.newPage();
  for (const [name, path, act] of VIEWS) {
    await page.goto(home + path, { waitUntil: 'load' });
    await act?.(page);
    await page.screenshot({ path: `${FOLDER}/${name}-${width}-${theme}.png` });
  }
  await context.close();
}

async function print(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage();
  for (const slug of ['lan', 'tan']) {
    await page.goto(`${home}essays/${slug}/`, { waitUntil: 'load' });
    for (const format of ['A4', 'Letter']) await page.pdf({ path: `${FOLDER}/${slug}-${format}.pdf`, format });
  }
  await page.close();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const { outDir, basePath } = readSettings(process.env);
const { server, address } = await startServer({ folder: outDir, basePath, port: 4841 });
const browser = await chromium.launch({ executablePath: findChromium(thisMachine), args: ['--no-sandbox'] });
try {
  for (const theme of THEMES) for (const width of WIDTHS) await shoot(browser, address, theme, width);
  await print(browser, address);
  console.log(`${VIEWS.length * THEMES.length * WIDTHS.length} pictures and 4 PDFs are in ${FOLDER}/`);
} finally {
  await browser.close();
  server.close();
}
