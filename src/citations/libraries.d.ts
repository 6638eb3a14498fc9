/*
 * What the site uses of citation-js, which comes without types. Its readers of other people's data are not among it:
 * they are what could ask the network for something.
 */
declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';

  interface Options {
    template?: string;
    lang?: string;
    format?: 'text' | 'html' | 'object';
    asEntryArray?: boolean;
    entry?: { id: string; locator?: string; label?: string }[];
  }

  export const plugins: {
    output: { format(name: string, items: readonly CslItem[], options: Options): unknown };
    config: { get(name: '@csl'): { styles: { get(name: string): string; add(name: string, style: string): void } } };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

/** A second reader of RIS, for tests. */
declare module '@customcommander/ris' {
  const ris: { read(text: string): unknown };
  export default ris;
}
