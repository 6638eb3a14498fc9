import type { BuiltPage } from './built.ts';

/** Pages of a build, as far as they are known before they are read from the folder. */
export interface RenderedPages {
  /** By file. */
  places: ReadonlyMap<string, BuiltPage>;
  /** Page that forwarding pages are made of, as it was rendered. */
  frame?: string | undefined;
  /** Gives a page as it is written. */
  finish(name: string, html: string): string;
}

/** All is read from the folder. */
export const NONE_RENDERED: RenderedPages = { places: new Map(), finish: (_name, html) => html };
