import { policyWithinPage } from '#hosting/headers.ts';

export interface LoadedFile {
  /** Path below the root of the site. */
  name: string;
  content: string;
  hash: string;
}

/** As Astro writes them. */
const LOADED = /<script src="([^"]+)"><\/script>|<link rel="stylesheet" href="([^"]+)">/g;

/** A link to a place of another page, whose preview reads that page. */
const PLACE_ELSEWHERE = /<a [^>]*href="[^"#]+#/;

/**
 * Puts files that the first paint waits for into a page that loads them, and their hashes into its policy. A page that may
 * read essays names the styles of all: the policy of a page holds for what it parses. An essay without such links names
 * its own alone, for each hash takes some 60 bytes of it.
 */
export function inlineInto(
  html: string,
  fileAt: (address: string) => LoadedFile | undefined,
  allStyles: readonly string[],
): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const changed = html.replaceAll(LOADED, (tag, script?: string, style?: string) => {
    const file = fileAt(script ?? style ?? '');
    if (!file) return tag;
    (script === undefined ? styles : scripts).push(file.hash);
    return script === undefined ? `<style>${file.content}</style>` : `<script>${file.content}</script>`;
  });
  const isAlone = styles.length > 0 && !PLACE_ELSEWHERE.test(html);
  const inline = { scripts, styles: isAlone ? styles : allStyles };
  return changed.replace(policyWithinPage(), () => policyWithinPage(inline));
}
