/** A browser, independent of its driver. */
export interface Browser {
  /** Its name and version. */
  name: string;
  /** Circumstances that its driver cannot set up, each with the reason. */
  cannot: Partial<Record<Circumstance, string>>;
  /** Whether it can be asked what it complains of. */
  hasConsole: boolean;
  /** Opens a page as a reader has it who was never here: nothing kept, nothing fetched before. */
  open(options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Settings of some readers, and actions that not every driver can do. */
export type Circumstance = 'no script' | 'no storage' | 'forced colours' | 'print' | 'narrow';

export interface OpenOptions {
  /** Circumstances to open the page under. */
  under?: readonly Circumstance[];
  /** Runs in each page before its own scripts, for example to remove features of newer browsers. */
  before?: (() => void) | string;
}

/** A place in the window, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Content of printed sheets. */
export interface Printed {
  text: string;
  /** The brightness of the paper and of the darkest ink on the first sheet, from 0 to 255. */
  ground: number;
  ink: number;
}

/** A page, as a driver has it: the few things that every driver can do. What a reader does is made of them. */
export interface Page {
  goTo(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs a function in the page. */
  evaluate<A extends unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs a whole program in the page, whatever the policy of the page says. */
  run(program: string): Promise<void>;
  /** Presses keys: 'Enter', 'Tab', 'Control+k'. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the mouse at the first point, moves it along the others, and lets go at the last: one point is a click. */
  mouse(first: Point, ...others: Point[]): Promise<void>;
  /** Sets the width and height of what is seen of the page, in pixels. */
  resize(width: number, height: number): Promise<void>;
  picture(): Promise<Uint8Array>;
  /** Prints on A4. */
  print(): Promise<Printed>;
  /** Errors and warnings in the console. */
  complaints: readonly string[];
  close(): Promise<void>;
}
