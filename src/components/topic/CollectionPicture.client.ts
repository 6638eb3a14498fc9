/*
 * Gives the links of the picture the properties of HTML links, for their previews (LinkPreview.client.ts). A tooltip of
 * their title would cover these.
 */
for (const link of document.querySelectorAll<SVGAElement>('.picture .plot a[href*="#"]')) {
  const { hash, pathname, origin } = new URL(link.href.baseVal, location.href);
  Object.assign(link, { hash, pathname, origin });
  link.querySelector('title')?.remove();
}
