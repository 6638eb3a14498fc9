import { parseObject } from './stored.ts';

export { parsePositions, storageKeys } from './stored.ts';

/** One thing that a reader can set, and what it can be set to. The first value is the default and is not stored. */
export interface ReaderSetting {
  /** Name of the setting: the attribute `data-…` of the page's root that carries it. */
  name: string;
  label: string;
  values: readonly { value: string; label: string }[];
}

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
      { value: '', label: 'Normal' },
      { value: 'small', label: 'Small' },
      { value: 'large', label: 'Large' },
      { value: 'larger', label: 'Larger' },
      { value: 'largest', label: 'Largest' },
    ],
  },
  {
    name: 'leading',
    label: 'Line spacing',
    values: [
      { value: '', label: 'Normal' },
      { value: 'close', label: 'Close' },
      { value: 'wide', label: 'Wide' },
    ],
  },
  {
    name: 'width',
    label: 'Line length',
    values: [
      { value: '', label: 'Normal' },
      { value: 'narrow', label: 'Short' },
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
  {
    name: 'topics',
    label: 'Names of topics',
    values: [
      { value: '', label: 'Plain' },
      { value: 'on', label: 'Underlined' },
    ],
  },
  {
    name: 'keys',
    label: 'Keys j and k',
    values: [
      { value: '', label: 'Off' },
      { value: 'on', label: 'Next and previous passage' },
    ],
  },
  {
    name: 'slash',
    label: 'Key /',
    values: [
      { value: '', label: 'Off' },
      { value: 'on', label: 'Opens the search' },
    ],
  },
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
