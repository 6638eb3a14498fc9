/**
 * Adds a style sheet to the page, for what only script puts there.
 *
 * @param url address of the style sheet
 * @returns a promise that is kept when the style applies, or cannot be had: what needs it works all the same
 */
export function loadStyle(url: string): Promise<void> {
  if (document.querySelector(`link[href="${url}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
