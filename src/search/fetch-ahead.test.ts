import { describe, expect, it } from 'vitest';
import { fetchAhead, type Fetcher } from './fetch-ahead.ts';

function scopeWith(answer: (address: string) => Promise<Response>): Fetcher & { asked: string[] } {
  const asked: string[] = [];
  const fetchFile = (input: RequestInfo | URL): Promise<Response> => {
    const address = String(input instanceof Request ? input.url : input);
    asked.push(address);
    return answer(address);
  };
  return { asked, fetch: fetchFile };
}

describe('files that are fetched ahead', () => {
  it('are asked for once, and given to whoever needs them', async () => {
    const scope = scopeWith((address) => Promise.resolve(new Response(`text of ${address}`)));
    fetchAhead(scope)(['/a', '/b']);
    expect(scope.asked).toEqual(['/a', '/b']);
    expect(await (await scope.fetch('/a')).text()).toBe('text of /a');
    expect(scope.asked).toEqual(['/a', '/b']);
  });

  it('are asked for again by who needs them again, as an answer can be read once', async () => {
    const scope = scopeWith((address) => Promise.resolve(new Response(address)));
    fetchAhead(scope)(['/a']);
    await (await scope.fetch('/a')).text();
    expect(await (await scope.fetch('/a')).text()).toBe('/a');
    expect(scope.asked).toEqual(['/a', '/a']);
  });

  it('leave other files as they are', async () => {
    const scope = scopeWith((address) => Promise.resolve(new Response(address)));
    fetchAhead(scope)(['/a']);
    expect(await (await scope.fetch('/b')).text()).toBe('/b');
  });

  it('that cannot be had fail for whoever needs them, and for nobody else', async () => {
    const scope = scopeWith(() => Promise.reject(new TypeError('no network')));
    fetchAhead(scope)(['/a', '/b']);
    await expect(scope.fetch('/a')).rejects.toThrow('no network');
  });
});
