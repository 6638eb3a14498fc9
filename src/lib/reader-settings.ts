import * as t from '#strings/chosen.ts';
import { parseObject } from './stored.ts';

export { parsePositions, storageKeys } from './stored.ts';

interface Setting {
  /** The attribute `data-…` of the root element carries it. */
  name: string;
  /** In the order in which they are offered. The default is '', and is not stored. */
  values: readonly string[];
}

const OFF_OR_ON = ['', 'on'] as const;

/** Everything that a reader can set, in the order in which it is offered. Its labels are `settings` in `strings/`. */
export const readerSettings = [
  { name: 'theme', values: ['', 'paper', 'sepia', 'dark', 'contrast'] },
  { name: 'size', values: ['small', '', 'large', 'larger', 'largest'] },
  { name: 'leading', values: ['close', '', 'wide'] },
  { name: 'width', values: ['narrow', '', 'wide'] },
  { name: 'face', values: ['', 'sans'] },
  { name: 'topics', values: OFF_OR_ON },
  { name: 'keys', values: OFF_OR_ON },
  { name: 'slash', values: OFF_OR_ON },
] as const satisfies readonly Setting[];

export type ReaderSetting = (typeof readerSettings)[number];

/** A label for each setting, and for each value of those that are not switches. */
type Labels = {
  [S in ReaderSetting as S['name']]: S['values'] extends typeof OFF_OR_ON
    ? { label: string }
    : { label: string; values: Record<S['values'][number], string> };
};
const labels: Labels = t.settings;

/** The words of a setting. A switch has no labels of values: its own label says what it does. */
export function settingLabels(name: ReaderSetting['name']): { label: string; values?: Record<string, string> } {
  return labels[name];
}

/** Parses stored settings. Settings and values that do not exist are dropped. */
export function parseSettings(stored: string | null): Record<string, string> {
  const found = parseObject(stored);
  return Object.fromEntries(
    readerSettings.flatMap(({ name, values }) => {
      const value = found[name];
      return value !== '' && values.some((known) => known === value) ? [[name, String(value)]] : [];
    }),
  );
}
