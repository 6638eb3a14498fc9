import { describe, expect, it } from 'vitest';
import { linkFault } from './link-address.ts';

describe('an address that a reader can follow', () => {
  it.each([
    ...['https://example.org', 'HTTP://example.org/a?b=c#d', 'https://example.org/ä/日本', 'https://[::1]:80/'],
    ...[
      'mailto:name@example.org?subject=A%20word&body=b',
      'tel:+43-1-234',
      '#p3',
      '/essays/tan/#p3',
      './p/1/',
      '../tan/',
    ],
    ...['/a?b=//c', '#//a', 'https://example.org//a'],
    ...['https://example.org/a:b', '#a:b', './a:b', 'https://example.org/@name'],
  ])('is taken: %s', (address) => {
    expect(linkFault(address)).toBeUndefined();
  });

  it.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:a',
      'java\tscript:a',
      'java\nscript:a',
      '\u0001javascript:a',
    ],
    ...[
      'data:text/html,a',
      'vbscript:a',
      'file:///etc/hosts',
      'blob:https://a.example/b',
      'intent://a',
      'ms-msdt:/id',
      'x:a',
    ],
    ...[
      '//evil.example',
      '\\\\evil.example',
      '/\\evil.example',
      'https:\\\\evil.example',
      'https:evil.example',
      'https:///a',
    ],
    ...['/..//evil.example', '/.//evil.example', './../../..//evil.example', '/a//b'],
    ...[
      'https://',
      'http:',
      'https://user@evil.example/',
      'https://bank.example:x@evil.example',
      'mailto:',
      'mailto:?body=a',
    ],
    ...[
      'tel:',
      'tel:one',
      'Why?',
      'www.example.org',
      'example.org/a',
      'other',
      '?a=b',
      '',
      ' ',
      'https://a b/',
      'https://a.example:port/',
    ],
  ])('is refused: %j', (address) => {
    expect(linkFault(address)).toBeDefined();
  });

  it.each([
    ['//example.org/a', 'https://example.org/a'],
    ['www.example.org', 'https://www.example.org'],
    ['https://bank.example@evil.example/a', 'https://evil.example/a'],
  ])('is what is proposed in place of %s', (address, proposed) => {
    expect(linkFault(address)?.write).toBe(proposed);
    expect(linkFault(proposed)).toBeUndefined();
  });
});
