// Apart from reader-settings.ts, whose words no page needs before a reader asks for them.
/** The only names that the site writes into the storage of a browser. */
export const storageKeys = { settings: 'reader:settings', positions: 'reader:positions' } as const;

/** True if a reader has turned something on. */
export function isOn(stored: string | null, name: string): boolean {
  return parseObject(stored)[name] === 'on';
}

/** Parses stored positions: the number of a passage by the slug of its essay. Anything else is dropped. */
export function parsePositions(stored: string | null): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parseObject(stored)).filter(
      (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) > 0,
    ),
  );
}

/** Parses a stored object; empty if it is none. */
export function parseObject(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
