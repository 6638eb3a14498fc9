import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { address, line, words } from './fields.ts';

const told = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message);

describe('a text of one line', () => {
  it.each(['\t', '\n', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029'])('has no %j in it', (sign) => {
    for (const schema of [line('a name'), words('a name')]) {
      expect(told(schema, `Ann${sign}ER  - `)).toEqual(['a name, in one line without tabs']);
      expect(schema.parse(`${sign}Ann${sign === '\x85' ? '' : sign}`.replace('\x85', ''))).toBe('Ann');
    }
  });

  it('keeps its other spaces', () => {
    expect(line('a name').parse('« Mot »  10\u202fkm')).toBe('« Mot »  10\u202fkm');
  });

  it.each([
    ['', 'a name'],
    [' \n', 'a name'],
    [3, 'a name'],
    [undefined, 'a name'],
  ])('is more than %j', (value, message) => {
    expect(told(line('a name'), value)).toEqual([message]);
  });
});

describe('an address', () => {
  it.each([
    'https://example.org/a_b-c.d~e/(f)?g=h&i[]=1,2;3#!%20',
    'http://example.org:8080/',
    'https://zh.example.org/网络空间?q=été',
  ])('is taken as it is: %s', (text) => {
    expect(address('an address').parse(text)).toBe(text);
  });

  it.each([
    // Line breaks are left out, as browsers do.
    ['https://example.org/x\nER  - ', '" "', 'https://example.org/xER%20%20-'],
    ['https://example.org/}, note={x', '"}"', 'https://example.org/%7D,%20note=%7Bx'],
    ['https://example.org/">x', '"\\""', 'https://example.org/%22%3Ex'],
    ['https://evil.example\\@good.example/', '"\\\\"', 'https://evil.example%5C@good.example/'],
    ['https://example.org/a\u202eb', '"\u202e"', 'https://example.org/a%E2%80%AEb'],
  ])('has no sign that ends it where it is read: %j', (text, sign, write) => {
    const { error } = address('an address').safeParse(text);
    expect(error?.issues).toMatchObject([{ message: `an address, without ${sign}`, params: { write } }]);
  });

  it.each(['javascript:alert(1)', 'www.example.org', ''])('has a host that can be asked: %j', (text) => {
    expect(told(address('an address'), text)).toEqual(['an address']);
  });

  it('leads to no host in the name of another', () => {
    const { error } = address('an address').safeParse('https://bank.example@evil.example/a');
    expect(error?.issues).toMatchObject([
      {
        message: 'an address, and not one which leads to evil.example in the name of another',
        params: { write: 'https://evil.example/a' },
      },
    ]);
  });
});
