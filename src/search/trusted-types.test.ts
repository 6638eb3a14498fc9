import { afterEach, expect, it, vi } from 'vitest';
import { allowWorker } from './trusted-types.ts';

const worker = new URL('https://reader.example.org/reader/pagefind/pagefind-worker.js');

interface Rules {
  createScriptURL(address: string): string;
}

/** Stands in for a browser that requires Trusted Types. */
function browser(defaultPolicy: unknown = null) {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal('trustedTypes', { defaultPolicy, createPolicy });
  vi.stubGlobal('document', { baseURI: 'https://reader.example.org/reader/essays/lan/' });
  return createPolicy;
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['by its whole address', worker.href],
  ['by its path', '/reader/pagefind/pagefind-worker.js'],
  ['from the page', '../../pagefind/pagefind-worker.js'],
])('The search can start its worker: %s', (_name, address) => {
  const createPolicy = browser();
  allowWorker(worker);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  expect(rules?.createScriptURL(address)).toBe(address);
});

it.each([
  ['another host', 'https://evil.example/reader/pagefind/pagefind-worker.js'],
  ['another file of the engine', '/reader/pagefind/pagefind.js'],
  ['the worker with a query', `${worker.href}?a=1`],
  ['the worker by another scheme', worker.href.replace('https:', 'http:')],
  ['words in place of a file', 'data:text/javascript,alert(1)'],
  ['nothing, which is the page itself', ''],
])('No other script is let through: %s', (_name, address) => {
  const createPolicy = browser();
  allowWorker(worker);
  const rules = createPolicy.mock.calls[0]?.[1];
  expect(() => rules?.createScriptURL(address)).toThrow(TypeError);
});

it('No script is let through by a rule for HTML or for code as text', () => {
  const createPolicy = browser();
  allowWorker(worker);
  expect(Object.keys(createPolicy.mock.calls[0]?.[1] ?? {})).toEqual(['createScriptURL']);
});

it('A search that is opened again leaves the policy as it is', () => {
  const createPolicy = browser({ name: 'default' });
  allowWorker(worker);
  expect(createPolicy).not.toHaveBeenCalled();
});

it('A browser without Trusted Types is left alone', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => allowWorker(worker)).not.toThrow();
});
