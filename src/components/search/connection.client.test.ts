import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '#search/client/search.client.ts';
import { IndexError, type SearchAnswer, type SearchBackend, type SearchRequest } from '#search/types.ts';
import { Connection } from './connection.client.ts';

vi.mock('#search/client/search.client.ts', () => ({ openSearch: vi.fn() }));

const REQUEST: SearchRequest = { query: 'law', filters: {}, sort: 'relevance', corrects: true };
const ANSWER = { count: 0 } as unknown as SearchAnswer;
const lost = new IndexError('unreachable', 'The connection broke.');

/** A search that answers one request after the other as it is told: with an answer, or with an error. */
function connect(...outcomes: (SearchAnswer | Error)[]) {
  const search = vi.fn<SearchBackend['search']>();
  for (const one of outcomes) {
    if (one instanceof Error) search.mockRejectedValueOnce(one);
    else search.mockResolvedValueOnce(one);
  }
  const warmUp = vi.fn<SearchBackend['warmUp']>();
  vi.mocked(openSearch).mockReturnValueOnce({ search, warmUp });
  return { connection: new Connection({ folder: '', base: '/' }), search, warmUp };
}

beforeEach(() => void vi.mocked(openSearch).mockReset());

describe('the way to the search', () => {
  it('asks again where something of the index could not be had', async () => {
    expect(await connect(lost, ANSWER).connection.ask(REQUEST)).toMatchObject(ANSWER);
  });

  it('fails where the fault lasts, and answers when it is over', async () => {
    const { connection, search } = connect(lost, lost, ANSWER);
    await expect(connection.ask(REQUEST)).rejects.toBe(lost);
    expect(await connection.ask(REQUEST)).toMatchObject(ANSWER);
    expect(search).toHaveBeenCalledTimes(3);
  });

  it.each([new IndexError('outdated', 'Another edition.'), new Error('A fault of ours.')])(
    'does not ask again where that helps nothing: %s',
    async (error) => {
      const { connection, search } = connect(error);
      await expect(connection.ask(REQUEST)).rejects.toBe(error);
      expect(search).toHaveBeenCalledOnce();
    },
  );

  it('asks for further results, too', async () => {
    const more = vi.fn<SearchAnswer['more']>().mockRejectedValueOnce(lost).mockResolvedValueOnce([]);
    const answer = await connect({ ...ANSWER, more }).connection.ask(REQUEST);
    expect(await answer.more(10)).toEqual([]);
    expect(more.mock.calls).toEqual([[10], [10]]);
  });

  it.each([
    [true, false],
    [false, true],
  ])('costs the network something unless the whole index was loaded ahead: %s', async (isWhole, costs) => {
    const { connection, warmUp } = connect();
    warmUp.mockResolvedValueOnce(isWhole);
    connection.prepare();
    await vi.waitFor(() => expect(connection.costsNetwork).toBe(costs));
  });

  it('may be loaded ahead in vain', async () => {
    const { connection, warmUp } = connect(ANSWER);
    warmUp.mockRejectedValueOnce(lost);
    connection.prepare();
    expect(await connection.ask(REQUEST)).toMatchObject(ANSWER);
  });
});
