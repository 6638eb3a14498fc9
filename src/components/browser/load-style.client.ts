import { once } from '#lib/once.ts';
import { LoadError, loadFile } from '#lib/load-file.ts';
import { make } from './make.client.ts';

/** Adds a style sheet to the page. Resolves when it applies; throws a LoadError. */
export const loadStyle = once(async (url: string): Promise<void> => {
  if (document.querySelector(`link[href="${url}"]`)) return;
  const link = make('link', { rel: 'stylesheet', href: url });
  const isThere = await new Promise<boolean>((resolve) => {
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
    document.head.append(link);
  });
  if (isThere) return;
  link.remove();
  // A link does not say why it failed.
  await loadFile(url, (answer) => answer.text());
  throw new LoadError(url);
});
