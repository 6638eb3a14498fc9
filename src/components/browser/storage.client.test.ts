import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What stands for the browser's storage: one that works, and the ways in which one does not. */
class Working {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}
class Full extends Working {
  override setItem(): never {
    throw new DOMException('Full.', 'QuotaExceededError');
  }
}

class Told extends Event {
  readonly key: string;
  readonly newValue: string;
  constructor(type: string, { key, newValue }: { key: string; newValue: string }) {
    super(type);
    this.key = key;
    this.newValue = newValue;
  }
}

let told: string[];
/** The module keeps what was not stored: each test has its own. */
const load = async (storage: unknown) => {
  vi.stubGlobal('localStorage', storage);
  vi.resetModules();
  return import('./storage.client.ts');
};

beforeEach(() => {
  told = [];
  vi.stubGlobal('StorageEvent', Told);
  vi.stubGlobal('dispatchEvent', ({ key, newValue }: Told) => told.push(`${key} ${newValue}`));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a storage that works keeps and forgets', async () => {
  const storage = new Working();
  const { readStored, writeStored, isKept } = await load(storage);
  writeStored('a', { theme: 'dark' });
  expect(storage.getItem('a')).toBe('{"theme":"dark"}');
  expect(readStored('a')).toBe('{"theme":"dark"}');
  expect(isKept()).toBe(true);
  writeStored('a', {});
  expect(storage.kept.size).toBe(0);
  expect(readStored('a')).toBeNull();
  expect(told).toEqual(['a {"theme":"dark"}', 'a ']);
});

describe.each([
  ['is none', null, true],
  ['is full', new Full(), false],
])('where the storage %s', (_, storage, isKnownAhead) => {
  it('what is written holds for this page, and it is said', async () => {
    const { readStored, writeStored, isKept } = await load(storage);
    expect(readStored('a')).toBeNull();
    expect(isKept()).toBe(!isKnownAhead);
    writeStored('a', { theme: 'dark' });
    expect(readStored('a')).toBe('{"theme":"dark"}');
    expect(isKept()).toBe(false);
    expect(told).toEqual(['a {"theme":"dark"}']);
    writeStored('a', {});
    expect(readStored('a') ?? '').toBe('');
  });
});

it('what was kept before the storage was full does not come back over what was chosen since', async () => {
  const storage = new Full();
  storage.kept.set('a', '{"theme":"sepia"}');
  const { readStored, writeStored, isKept } = await load(storage);
  writeStored('a', { theme: 'dark' });
  expect(readStored('a')).toBe('{"theme":"dark"}');
  // To forget is possible, and then nothing is held any more.
  writeStored('a', {});
  expect(readStored('a')).toBeNull();
  expect(isKept()).toBe(true);
});
