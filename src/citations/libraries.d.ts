/* citation-js has no types. Its readers of other people's data are left out: they could use the network. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';

  interface Options {
    template?: string;
    lang?: string;
    format?: 'text' | 'html';
    asEntryArray?: boolean;
    entry?: { id: string; locator?: string; label?: string }[];
  }

  export const plugins: {
    output: {
      format(name: string, items: readonly (Omit<CslItem, 'type'> & { type: string })[], options: Options): unknown;
    };
    config: { get(name: '@csl'): { styles: { get(name: string): string; add(name: string, style: string): void } } };
  };
}

declare module '@citation-js/plugin-csl';

/** A second reader of RIS, for tests. */
declare module '@customcommander/ris' {
  const ris: { read(text: string): unknown };
  export default ris;
}
