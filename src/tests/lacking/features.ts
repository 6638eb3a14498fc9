/** Removes a feature before the scripts and style sheets of a page are loaded. */
export interface Lack {
  /** Runs in the page; it sees nothing of this module. */
  script?: () => void;
  /** Rewrites a style sheet. */
  style?: (css: string) => string;
}

/** Features that some supported browser lacks; see `lib/minimum-browsers.ts`. */
export const ABOVE_THE_FLOOR = {
  'newer methods of JavaScript': {
    script: () => {
      const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
      const lacking: [object, string[]][] = [
        [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference']],
        [Set.prototype, ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
        [String.prototype, ['toWellFormed', 'isWellFormed']],
        [Promise, ['withResolvers', 'try']],
        [Map, ['groupBy']],
        [Object, ['groupBy']],
        [URL, ['canParse', 'parse']],
        [RegExp, ['escape']],
        [Array, ['fromAsync']],
        [
          iterator,
          ['map', 'filter', 'some', 'every', 'find', 'take', 'drop', 'flatMap', 'reduce', 'forEach', 'toArray'],
        ],
      ];
      for (const [owner, names] of lacking) for (const name of names) Reflect.deleteProperty(owner, name);
    },
  },
  'attributes of ARIA as properties': {
    script: () => {
      for (const name of Object.getOwnPropertyNames(Element.prototype)) {
        if (/^aria[A-Z]|^role$/.test(name)) Reflect.deleteProperty(Element.prototype, name);
      }
    },
  },
  'Intl.Segmenter': { script: () => void Reflect.deleteProperty(Intl, 'Segmenter') },
  'Element.checkVisibility': { script: () => void Reflect.deleteProperty(Element.prototype, 'checkVisibility') },
  'the Custom Highlight API': {
    script: () => {
      for (const name of ['Highlight', 'HighlightRegistry']) Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(CSS, 'highlights');
    },
  },
  'Trusted Types, the clipboard and sharing': {
    script: () => {
      Reflect.deleteProperty(window, 'trustedTypes');
      for (const name of ['clipboard', 'share']) Reflect.deleteProperty(Navigator.prototype, name);
    },
  },
  popovers: {
    script: () => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
        Reflect.deleteProperty(HTMLElement.prototype, name);
      }
      // A browser that does not know a pseudo-class takes no selector with it.
      for (const [prototype, names] of [
        [Element.prototype, ['matches', 'closest', 'querySelector', 'querySelectorAll']],
        [Document.prototype, ['querySelector', 'querySelectorAll']],
      ] as const) {
        for (const name of names) {
          const own = Reflect.get(prototype, name) as (selector: string) => unknown;
          Reflect.set(prototype, name, function (this: Element, selector: string) {
            if (selector.includes(':popover-open')) throw new DOMException(selector, 'SyntaxError');
            return own.call(this, selector);
          });
        }
      }
      // The style of the browser hides a closed one, where it knows the attribute.
      new MutationObserver((_, observer) => {
        for (const element of document.querySelectorAll('[popover]')) element.removeAttribute('popover');
        if (document.readyState !== 'loading') observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    },
    style: (css) => css.replace(/[^{}]*:popover-open[^{}]*\{[^{}]*\}/g, ''),
  },
  ':has()': { style: (css) => css.replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, '') },
} satisfies Record<string, Lack>;

/** Features of every supported browser that a setting or a policy may disable. */
export const SWITCHED_OFF = {
  'storage, which throws': {
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  },
  'storage, which is null': { script: () => void Object.defineProperty(window, 'localStorage', { value: null }) },
  'storage, which is full': {
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  'leave to copy': {
    script: () => {
      for (const name of ['write', 'writeText'] as const) {
        Clipboard.prototype[name] = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      }
    },
  },
} satisfies Record<string, Lack>;

/** Features that only unsupported browsers lack: they show the page without style. */
export const BELOW_THE_FLOOR: Record<string, Lack> = { '@layer': { style: () => '' } };
