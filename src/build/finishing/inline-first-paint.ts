import { policyWithinPage } from '#hosting/headers.ts';

export interface LoadedFile {
  /** Path below the root of the site. */
  name: string;
  content: string;
  hash: string;
}

/** As Astro writes them. */
const LOADED = /<script src="([^"]+)"><\/script>|<link rel="stylesheet" href="([^"]+)">/g;

/** Puts files that the first paint waits for into a page that loads them, and their hashes into its policy. */
export function inlineInto(html: string, fileAt: (address: string) => LoadedFile | undefined): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const changed = html.replaceAll(LOADED, (tag, script?: string, style?: string) => {
    const file = fileAt(script ?? style ?? '');
    if (!file) return tag;
    (script === undefined ? styles : scripts).push(file.hash);
    return script === undefined ? `<style>${file.content}</style>` : `<script>${file.content}</script>`;
  });
  return changed.replace(policyWithinPage(), () => policyWithinPage({ scripts, styles }));
}
