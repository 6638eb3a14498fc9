import { expect, test, type Page } from '@playwright/test';
import { NO_PAGE, everyPage, expectArrival, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

declare global {
  interface Window {
    tellViolation: (directive: string) => void;
  }
}

/** Collects whatever a browser complains about, and whatever is asked of another host. */
async function listen(page: Page, home: string): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction('tellViolation', (directive: string) => complaints.push(`policy: ${directive}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      window.tellViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  page.on('console', (message) => {
    // The browser itself logs the status of the page for wrong addresses, which is as it should be.
    if (message.location().url.endsWith(NO_PAGE) && message.text().includes('404')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

for (const name of ['main', 'everything', 'folder'] as const) {
  test(`reading and searching the site ${name} breaks no rule of its policy and asks no other host`, async ({
    page,
    request,
  }) => {
    const home = homeOf(name);
    const complaints = await listen(page, home);
    for await (const address of everyPage(page, home)) {
      // Something to read, and styled: a policy that forbids the style sheet breaks nothing else.
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveCSS('font-size', '32px');
      // Nothing within the HTML that the policy would have to forbid.
      const html = await (await request.get(address)).text();
      expect(html.match(/<style\b|\sstyle\s*=|\son\w+\s*=|javascript:/gi), address).toBeNull();
      // A block of JSON-LD is data: no browser runs it, and the policy does not apply to it (HTML, “data block”).
      expect(html.match(/<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/gi), address).toBeNull();
    }
    await page.goto(`${home}about/`);
    const { field, links } = searchIn(await openDialog(page));
    const word = name === 'everything' ? 'zyzzyva' : 'widening';
    await field.fill(word);
    await links.click();
    await expect(page).toHaveURL(/\/essays\/[a-z-]+\/#p\d+$/);
    const id = new URL(page.url()).hash.slice(1);
    await expectArrival(page, id, 'p1');
    expect(complaints).toEqual([]);
  });
}

test('every answer carries the policy', async ({ page, request }) => {
  const answers = ['/', '/essays/bodor/', '/search/', '/nothing/', '/favicon.svg', '/pagefind/pagefind-worker.js'];
  for (const address of answers) {
    const headers = (await request.get(address)).headers();
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split(';').map((part) => {
        const [directive = '', ...values] = part.trim().split(/\s+/);
        return [directive, values.join(' ')];
      }),
    );
    expect(policy.get('default-src'), address).toBe("'none'");
    expect(policy.get('script-src'), address).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('style-src'), address).toBe("'self'");
    expect(policy.get('connect-src'), address).toBe("'self'");
    expect(policy.get('base-uri'), address).toBe("'none'");
    expect(policy.get('frame-ancestors'), address).toBe("'none'");
    expect(policy.get('form-action'), address).toBe("'self'");
    expect(policy.get('require-trusted-types-for'), address).toBe("'script'");
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], address).toContain('camera=()');
    expect(headers['cross-origin-opener-policy'], address).toBe('same-origin');
  }
  await page.goto('/');
  const sheet = (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? 'none';
  expect((await request.get(sheet)).headers()['cache-control']).toContain('immutable');
});

test('the policy is in force: a script that is not the site’s own does not run', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), {
        once: true,
      }),
    );
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'run\'">');
    } catch {
      // Refused before the violation is told.
    }
    return violation;
  });
  expect(refused).toMatch(/^(require-trusted-types-for|script-src)/);
  await expect(page).toHaveTitle('Cyberspace Reader');
});
