/**
 * Gives the links of the picture what links of HTML have, so that they, too, show the passage that they lead to: see
 * `LinkPreview.client.ts`. What the browser shows of a title itself would lie over that.
 */
for (const link of document.querySelectorAll<SVGAElement>('.picture .plot a[href*="#"]')) {
  const { hash, pathname, origin } = new URL(link.href.baseVal, location.href);
  Object.assign(link, { hash, pathname, origin });
  link.querySelector('title')?.remove();
}
