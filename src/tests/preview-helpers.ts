import { expect, type Locator, type Page } from '@playwright/test';
import { homeOf } from './sites.ts';

/** Home of the site with everything. */
export const everything = homeOf('main');
/** A page of the word index. */
export const letter = '/index/a/';
/** Longer than a preview takes to open or to close, in milliseconds of the page's clock. */
export const LONG = 5_000;

/** Address of what shows previews, of each page that has fetched it. */
const scripts = new WeakMap<Page, string>();

/** The preview of a link, once there has been one. */
export const previewOf = (page: Page): Locator => page.locator('.link-preview');

/** The first link of a page of words to a passage, by its name, such as `Bodor ¶5`. */
export const placeOf = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true }).first();

/** Opens a page whose clock goes on only when the test says so. */
export async function openStill(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(address);
  await page.clock.pauseAt(60_000);
}

/** Points at a link for as long as it takes, and waits for what it shows. */
export async function show(page: Page, link: Locator): Promise<Locator> {
  await link.hover();
  await wait(page, LONG);
  await expect(previewOf(page)).toBeVisible();
  return previewOf(page);
}

/** Takes the pointer away for as long as it takes to close a preview. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await wait(page, LONG);
  await expect(previewOf(page)).toBeHidden();
}

/**
 * Opens a page whose clock goes on only when the test says so, after a link has shown something: what shows it has been
 * fetched, so that nothing but time lies between a pointer that comes and a preview.
 */
export async function openReady(
  page: Page,
  address: string,
  linkOf: (page: Page) => Locator | Promise<Locator>,
): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(address);
  const script = page.waitForResponse(/\/link-preview\.[^/]+\.js$/);
  const link = await linkOf(page);
  await link.hover();
  scripts.set(page, (await script).url());
  await expect(previewOf(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(previewOf(page)).toBeHidden();
  await page.clock.pauseAt(600_000);
}

/** Lets time pass, and then the page do what it does at the end of it: its clock has no say in messages. */
export async function wait(page: Page, milliseconds: number): Promise<void> {
  const script = scripts.get(page);
  // The page imports it again whenever a link is come to, which takes no time but is not at once. This comes after that.
  if (script) {
    await page.evaluate(async (url) => {
      await import(url);
    }, script);
  }
  await page.clock.runFor(milliseconds);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage('');
      }),
  );
}

/** Adds a link to the end of the page. */
export async function addLink(page: Page, href: string): Promise<Locator> {
  await page.locator('main').evaluate((main, address) => {
    main.append(Object.assign(document.createElement('a'), { href: address, textContent: 'A link of this test' }));
  }, href);
  return page.getByRole('link', { name: 'A link of this test' }).last();
}

/** Paths that scripts ask for from now on. The browser itself may fetch a page ahead. */
export function askedByScript(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'xhr') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}
