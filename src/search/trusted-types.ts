interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

/**
 * Lets the search engine start its worker on pages that require Trusted Types.
 *
 * Under the site's policy a script address that comes from a string is refused. The one that Pagefind needs, its own
 * worker, is let through, and nothing else.
 *
 * @param worker address of the engine's worker
 */
export function allowWorker(worker: URL): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).href === worker.href) return address;
      throw new TypeError(`Refused to run a script from ${address}.`);
    },
  });
}
