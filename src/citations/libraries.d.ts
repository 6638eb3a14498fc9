/* citation-js has no types. Its readers of other people's data are left out: they could use the network. */
declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: { get(name: string): string }; locales: { get(tag: string): string | undefined } };
    };
  };
}

declare module '@citation-js/plugin-csl';

/** Processor of the Citation Style Language, without types. */
declare module 'citeproc' {
  namespace CSL {
    interface System {
      retrieveLocale(tag: string): string | undefined;
      retrieveItem(id: string): unknown;
    }
    class Engine {
      constructor(system: System, style: string, locale: string, forceLocale: boolean);
      updateItems(ids: readonly string[]): void;
      setOutputFormat(format: 'html' | 'text'): void;
      makeBibliography(): [facts: unknown, entries: string[]];
      makeCitationCluster(items: readonly { id: string; locator: string; label: string }[]): string;
    }
  }
  export default CSL;
}

/** A second reader of RIS, for tests. */
declare module '@customcommander/ris' {
  const ris: { read(text: string): unknown };
  export default ris;
}
