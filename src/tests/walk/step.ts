import type { Circumstance } from './browser.ts';
import type { Host } from './host.ts';
import type { Reader } from './reader.ts';

/** A part of the walk, which a reader does in a page of its own. */
export interface Step {
  /** What the reader does, and what comes of it. */
  title: string;
  /** What the browser is asked for that not every one can do. */
  under?: readonly Circumstance[];
  /** Whether it takes long, and is left to `npm run test:browsers`. */
  isLong?: boolean;
  /** Whether the browser will complain of what is done. */
  mayComplain?: boolean;
  walk(reader: Reader, host: Host): Promise<void>;
}
