import { policyWithinPage } from '#hosting/headers.ts';
import type { Inline } from '#hosting/inline.ts';
import type { LoadedFiles } from './loaded-files.ts';

/** As Astro writes them. */
const LOADED = /<script src="([^"]+)"><\/script>|<link rel="stylesheet" href="([^"]+)">/g;

/** A link to a place of another page, whose preview reads that page. */
const PLACE_ELSEWHERE = /<a [^>]*href="[^"#]+#/;

export interface InlinePage {
  html: string;
  /** What its policy names. */
  inline: Inline;
  /** Whether that is its own alone. */
  isAlone: boolean;
}

/**
 * Puts files that the first paint waits for into a page that loads them, and their hashes into its policy. A page that may
 * read others names the styles of all: the policy of a page holds for what it parses. One without such links names its own
 * alone, for each hash takes some 60 bytes of it.
 */
export function inlineInto(html: string, files: LoadedFiles): InlinePage {
  const scripts: string[] = [];
  const styles: string[] = [];
  const changed = html.replaceAll(LOADED, (tag, script?: string, style?: string) => {
    const file = files.inlineAt(script ?? style ?? '');
    if (!file) return tag;
    (script === undefined ? styles : scripts).push(file.hash);
    return script === undefined ? `<style>${file.content}</style>` : `<script>${file.content}</script>`;
  });
  const isAlone = styles.length > 0 && !PLACE_ELSEWHERE.test(html);
  const inline = { scripts, styles: isAlone ? styles : files.inlineStyles };
  return { html: changePolicy(changed, undefined, inline), inline, isAlone };
}

/** The page with another policy; as it is, where it has not the one that it should have. */
export function changePolicy(html: string, from: Inline | undefined, to: Inline): string {
  return html.replace(policyWithinPage(from), () => policyWithinPage(to));
}
