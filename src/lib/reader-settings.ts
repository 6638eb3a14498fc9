import { parseObject } from './stored.ts';

export { parsePositions, storageKeys } from './stored.ts';

/** One thing that a reader can set. */
export interface ReaderSetting {
  /** Name of the setting: the attribute `data-…` of the page's root that carries it. */
  name: string;
  label: string;
  /** What it can be set to, in the order in which it is offered. The value '' is what holds by itself, and is not stored. */
  values: readonly { value: string; label: string }[];
  /** Whether it is turned on or off: then its label says what it does. */
  isSwitch?: true;
}

const OFF_OR_ON = [
  { value: '', label: 'Off' },
  { value: 'on', label: 'On' },
];

/** Everything that a reader can set, in the order in which it is offered. */
export const readerSettings: readonly ReaderSetting[] = [
  {
    name: 'theme',
    label: 'Theme',
    values: [
      { value: '', label: 'As the system' },
      { value: 'paper', label: 'Paper' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'dark', label: 'Dark' },
      { value: 'contrast', label: 'High contrast' },
    ],
  },
  {
    name: 'size',
    label: 'Text size',
    values: [
      { value: 'small', label: 'Small' },
      { value: '', label: 'Normal' },
      { value: 'large', label: 'Large' },
      { value: 'larger', label: 'Larger' },
      { value: 'largest', label: 'Largest' },
    ],
  },
  {
    name: 'leading',
    label: 'Line spacing',
    values: [
      { value: 'close', label: 'Close' },
      { value: '', label: 'Normal' },
      { value: 'wide', label: 'Wide' },
    ],
  },
  {
    name: 'width',
    label: 'Line length',
    values: [
      { value: 'narrow', label: 'Short' },
      { value: '', label: 'Normal' },
      { value: 'wide', label: 'Long' },
    ],
  },
  {
    name: 'face',
    label: 'Typeface',
    values: [
      { value: '', label: 'Serif' },
      { value: 'sans', label: 'Sans serif' },
    ],
  },
  { name: 'topics', label: 'Underline the names of topics', values: OFF_OR_ON, isSwitch: true },
  {
    name: 'keys',
    label: 'Press j and k to go to the next and previous passage',
    values: OFF_OR_ON,
    isSwitch: true,
  },
  { name: 'slash', label: 'Press / to search', values: OFF_OR_ON, isSwitch: true },
];

/**
 * Reads stored settings, whatever stands there.
 *
 * @param stored the text that the browser kept, or null
 * @returns the settings that exist and have a value that exists; others are dropped
 */
export function parseSettings(stored: string | null): Record<string, string> {
  const found = parseObject(stored);
  return Object.fromEntries(
    readerSettings.flatMap(({ name, values }) => {
      const value = found[name];
      return typeof value === 'string' && value !== '' && values.some((known) => known.value === value)
        ? [[name, value]]
        : [];
    }),
  );
}
