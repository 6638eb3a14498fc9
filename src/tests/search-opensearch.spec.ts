import { expect, test } from '@playwright/test';
import { linkTo, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

for (const name of ['main', 'folder'] as const) {
  test(`a browser can search the site by itself (${name})`, async ({ page }) => {
    const home = homeOf(name);
    for (const path of ['', 'search/']) {
      await page.goto(`${home}${path}`);
      const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
      await expect(link, path).toHaveAttribute('title', 'Cyberspace Reader');
      await expect(link, path).toHaveJSProperty('href', `${home}opensearch.xml`);
    }
    const response = await page.request.get(`${home}opensearch.xml`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^application\/(opensearchdescription\+xml|xml)|^text\/xml/);
    // The site’s own pages let no script parse anything.
    await page.goto('about:blank');
    const description = await page.evaluate(
      (text) => {
        const xml = new DOMParser().parseFromString(text, 'application/xml');
        const root = xml.documentElement;
        const urls = [...root.getElementsByTagNameNS('http://a9.com/-/spec/opensearch/1.1/', 'Url')];
        return {
          name: root.nodeName,
          error: xml.querySelector('parsererror')?.textContent,
          shortName: root.querySelector('ShortName')?.textContent ?? '',
          description: root.querySelector('Description')?.textContent ?? '',
          image: root.querySelector('Image')?.textContent ?? '',
          template: urls.find((url) => url.getAttribute('type') === 'text/html')?.getAttribute('template') ?? '',
        };
      },
      await response.text(),
    );
    expect(description.error).toBeUndefined();
    expect(description.name).toBe('OpenSearchDescription');
    expect(description.shortName).toMatch(/^.{1,16}$/);
    expect(description.description).not.toBe('');

    // The addresses are those of the published site; here it is served elsewhere, below the same path.
    const here = (address: string) => new URL(address.replace(/^https?:\/\/[^/]+/, ''), home).href;
    expect(description.template).toMatch(/^https?:\/\/[^/]+\/.*\{searchTerms\}/);
    expect((await page.request.get(here(description.image))).status()).toBe(200);
    await page.goto(here(description.template.replace('{searchTerms}', encodeURIComponent('digital divide'))));
    const { field, links } = searchIn(page.getByRole('main'));
    await expect(field).toHaveValue('digital divide');
    await expect(linkTo(links, `${new URL(home).pathname}essays/bodor/`, 'p9')).toBeVisible();
  });
}
