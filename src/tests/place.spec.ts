import { expect, test } from '@playwright/test';

const positions = 'reader:positions';

test('an essay is continued where it was left, and forgets when asked to', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
  await page.locator('#p7').evaluate((element) => element.scrollIntoView());
  await expect(page.getByText(/^¶7 of 10 · \d+ min left$/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Passages read' })).toHaveJSProperty('value', 7);

  await page.goto('/');
  await page.goto('/essays/bodor/');
  await page.getByRole('link', { name: 'Continue at ¶7' }).click();
  await expect(page).toHaveURL(/#p7$/);
  await expect(page.locator('#p7')).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();

  await page.goto('/privacy/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Closer Cooperation In Cyberspace: passage ¶7');
  await main.getByRole('button', { name: /^Forget the place in Closer Cooperation/ }).click();
  await expect(main.getByRole('status')).toHaveText('Forgotten.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
});

test('a reader who follows a link is not sent elsewhere, nor to a place that the essay does not have', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate((key) => localStorage.setItem(key, '{"bodor":9}'), positions);
  await page.goto('/essays/bodor/#p2');
  await expect(page.locator('#p2')).toBeInViewport();
  await page.waitForFunction(() => customElements.get('reading-bar') !== undefined);
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
  await page.evaluate((key) => localStorage.setItem(key, '{"bodor":99}'), positions);
  await page.goto('/essays/bodor/');
  await page.waitForFunction(() => customElements.get('reading-bar') !== undefined);
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
});

test('j and k do nothing until they are turned on, and then lead from passage to passage', async ({ page }) => {
  await page.goto('/essays/bodor/#p4');
  await expect(page.getByText(/^¶4 of 10/)).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p4$/);

  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Press j and k').check();
  await page.keyboard.press('Escape');
  await page.goto('/essays/bodor/#p4');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p5$/);
  await expect(page.getByText(/^¶5 of 10/)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#p4$/);
  // Going back leaves the essay: the passages on the way are no pages of their own.
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('jk');
  await expect(page.getByRole('searchbox')).toHaveValue('jk');
  await expect(page).toHaveURL(/#p4$/);
});

test('everything that is kept is said in words, and forgotten with one button', async ({ page }) => {
  await page.goto('/privacy/');
  const main = page.getByRole('main');
  await expect(main).toContainText('this browser keeps nothing');
  await page.evaluate(() => {
    localStorage.setItem('reader:settings', '{"theme":"dark","keys":"on"}');
    localStorage.setItem('reader:positions', '{"calder":3}');
  });
  await page.reload();
  await expect(main).toContainText('Theme: Dark; Press j and k to go to the next and previous passage');
  await expect(main).toContainText('Arland’s Cyberspace Governance: passage ¶3');
  await main.getByRole('button', { name: 'Forget everything' }).click();
  await expect(main).toContainText('this browser keeps nothing');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('in a browser that keeps nothing, what is chosen holds until the page is left', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is switched off.', 'SecurityError');
      },
    });
  });
  await page.goto('/essays/bodor/#p5');
  await expect(page.getByText(/^¶5 of 10/)).toBeVisible();
  await page.getByRole('button', { name: 'Display' }).click();
  const panel = page.getByRole('group', { name: 'Display' });
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByLabel('Press j and k').check();
  await expect(panel.getByText('This browser keeps nothing')).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  // The position is stored as well, which must not undo the settings.
  await page.evaluate(() => (location.hash = 'p6'));
  await page.keyboard.press('j');
  await expect(page.getByText(/^¶7 of 10/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Display' }).click();
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(errors).toEqual([]);
});

/** One window of each layout, of usual and of unusual heights. */
const SIZES = [
  { width: 2560, height: 1600 },
  { width: 1280, height: 600 },
  { width: 768, height: 1024 },
  { width: 360, height: 300 },
];
const MORE_SIZES = [
  ...[
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
    { width: 1366, height: 768 },
  ],
  ...[
    { width: 1280, height: 720 },
    { width: 834, height: 1112 },
    { width: 390, height: 844 },
  ],
];

/** Short passages, and long ones. */
for (const essay of ['bodor', 'calder']) {
  test(`in any window, keys, links and the contents agree on where the reader of ${essay} is`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('reader:settings', '{"keys":"on"}'));
    for (const size of process.env.THOROUGH ? [...SIZES, ...MORE_SIZES] : SIZES) {
      await page.setViewportSize(size);
      await page.goto(`/essays/${essay}/`);
      const read = await page.evaluate(async () => {
        const count = document.querySelectorAll('.prose > .passage').length;
        const all = Array.from({ length: count }, (_, index) => index + 1);
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const shown = (): number => {
          const place = document.querySelector('reading-bar [data-part=place]');
          return Number(/^¶(\d+)/.exec(place?.checkVisibility() ? place.textContent : '')?.[1] ?? 0);
        };
        const section = () => document.querySelector<HTMLAnchorElement>('essay-toc [aria-current]')?.hash.slice(1);
        /** The section of a passage, as it stands on the page. */
        const sectionOf = (id: string) => {
          const parts = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4), .prose > .passage')];
          const before = parts.slice(
            0,
            parts.findIndex((part) => part.id === id),
          );
          return before.filter((part) => !part.matches('.passage')).at(-1)?.id;
        };
        const press = async (key: string) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          await frame();
          return shown();
        };
        const walk = async (key: string, times: number) => {
          const stops: number[] = [];
          for (let time = 0; time < times; time += 1) stops.push(await press(key));
          return stops;
        };
        const goTo = async (hash: string) => {
          const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          location.hash = hash;
          await changed;
          await frame();
        };
        const wrong: string[] = [];
        for (const number of [count, 2, count - 1, 1, 3]) {
          await goTo(`#p${number}`);
          if (shown() !== number) wrong.push(`at #p${number} the bar says ¶${shown()}`);
          if (section() !== sectionOf(`p${number}`)) wrong.push(`at #p${number} the contents mark ${section()}`);
        }
        for (const link of document.querySelectorAll<HTMLAnchorElement>('essay-toc a[href^="#"]')) {
          await goTo(link.hash);
          if (`#${section()}` !== link.hash) wrong.push(`at ${link.hash} the contents mark ${section()}`);
        }
        scrollTo(0, 0);
        await frame();
        const start = shown();
        const on = await walk('j', count + 1);
        const back = await walk('k', count);
        scrollTo(0, document.documentElement.scrollHeight);
        await frame();
        return { wrong, start, on, back, end: shown(), all };
      });
      const { all } = read;
      expect(read, `${size.width} × ${size.height}`).toEqual({
        wrong: [],
        start: 0,
        on: [...all, all.length],
        back: [...all.slice(0, -1).reverse(), 1],
        end: all.length,
        all,
      });
    }
  });
}
