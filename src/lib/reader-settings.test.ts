import { describe, expect, it } from 'vitest';
import { parsePositions, parseSettings, readerSettings } from './reader-settings.ts';

const RUBBISH = [null, '', 'not JSON', '[]', '["sepia"]', 'null', '3', '"sepia"', '{"theme":"\\"><script>","size":{}}'];

describe('stored settings', () => {
  it('are each of those that can be made', () => {
    const all = Object.fromEntries(readerSettings.map(({ name, values }) => [name, values.at(-1)]));
    expect(parseSettings(JSON.stringify(all))).toEqual(all);
  });

  it.each(RUBBISH)('are none, where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual({});
  });

  it('are those that are known; others are dropped', () => {
    expect(parseSettings('{"theme":"sepia","size":"huge","face":"","colour":"red","width":3}')).toEqual({
      theme: 'sepia',
    });
  });
});

describe('stored positions', () => {
  it('are numbers of passages', () => {
    expect(parsePositions('{"a":3,"b":0,"c":-1,"d":1.5,"e":"4","f":null}')).toEqual({ a: 3 });
  });

  it.each(['not JSON', '3', 'null', null])('are none, where %j is stored', (stored) => {
    expect(parsePositions(stored)).toEqual({});
  });
});
