import type { Circumstance } from './browser.ts';
import type { Host } from './host.ts';
import type { Reader } from './reader.ts';

/** A part of the walk, which a reader does in a page of its own. */
export interface Step {
  /** Actions of the reader, and their results. */
  title: string;
  /** Circumstances that not every browser can be put in. */
  under?: readonly Circumstance[];
  /** Whether it takes long, and is left to `npm run test:browsers`. */
  isLong?: boolean;
  /** Whether the browser will complain of what is done. */
  mayComplain?: boolean;
  walk(reader: Reader, host: Host): Promise<void>;
}
