import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch, type SearchClient } from '../../search/client.ts';
import { IndexError, type SearchAnswer, type SearchRequest, type ShownHit } from '../../search/types.ts';
import { Connection } from './connection.ts';

vi.mock('../../search/client.ts', () => ({ openSearch: vi.fn() }));

const REQUEST: SearchRequest = { query: 'law', filters: {}, sort: 'relevance', corrects: true };
const ANSWER = { hits: [] } as unknown as SearchAnswer;
const lost = new IndexError('unreachable', 'The connection broke.');

const open = vi.mocked(openSearch);
const connect = () => new Connection({ bundle: '', words: '', base: '/', edition: 'one' }, 'worker.js');

/** A search that answers one request after the other as it is told: with an answer, or with an error. */
function clientOf(...outcomes: (SearchAnswer | Error)[]) {
  const search = vi.fn<SearchClient['search']>();
  for (const one of outcomes) {
    if (one instanceof Error) search.mockRejectedValueOnce(one);
    else search.mockResolvedValueOnce(one);
  }
  return { essays: 2, search, show: vi.fn<SearchClient['show']>(), close: vi.fn<SearchClient['close']>() };
}

beforeEach(() => void open.mockReset());

describe('the way to the search', () => {
  it('is opened once, when it is first needed', async () => {
    open.mockResolvedValueOnce(clientOf(ANSWER, ANSWER));
    const connection = connect();
    expect(open).not.toHaveBeenCalled();
    connection.prepare();
    expect(await connection.ask(REQUEST)).toBe(ANSWER);
    expect(await connection.ask(REQUEST)).toBe(ANSWER);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is opened again where it failed to load ahead: the first query notices nothing', async () => {
    open.mockRejectedValueOnce(lost).mockResolvedValueOnce(clientOf(ANSWER));
    const connection = connect();
    connection.prepare();
    expect(await connection.ask(REQUEST)).toBe(ANSWER);
  });

  it('is opened again where something of the index could not be had', async () => {
    open.mockResolvedValueOnce(clientOf(lost)).mockResolvedValueOnce(clientOf(ANSWER));
    expect(await connect().ask(REQUEST)).toBe(ANSWER);
  });

  it('is opened again where the texts of further results could not be had', async () => {
    const [first, second] = [clientOf(ANSWER), clientOf()];
    const shown: ShownHit[] = [];
    first.show.mockRejectedValueOnce(lost);
    second.show.mockResolvedValueOnce(shown);
    open.mockResolvedValueOnce(first).mockResolvedValueOnce(second);
    const connection = connect();
    const { hits } = await connection.ask(REQUEST);
    expect(await connection.show(hits, REQUEST)).toBe(shown);
    expect(second.show).toHaveBeenCalledWith(hits, REQUEST);
  });

  it('fails where the fault lasts, and goes on with what had been loaded', async () => {
    const loaded = clientOf(lost, ANSWER);
    open.mockResolvedValueOnce(loaded).mockRejectedValueOnce(lost);
    const connection = connect();
    await expect(connection.ask(REQUEST)).rejects.toBe(lost);
    expect(await connection.ask(REQUEST)).toBe(ANSWER);
    expect(loaded.search).toHaveBeenCalledTimes(2);
  });

  it.each([new IndexError('outdated', 'Another edition.'), new Error('A fault of ours.')])(
    'is not opened again where that helps nothing: %s',
    async (error) => {
      open.mockResolvedValueOnce(clientOf(error));
      await expect(connect().ask(REQUEST)).rejects.toBe(error);
      expect(open).toHaveBeenCalledOnce();
    },
  );

  it('is closed and opened anew where the reader wants it so', async () => {
    const first = clientOf(ANSWER);
    open.mockResolvedValueOnce(first).mockResolvedValueOnce(clientOf(ANSWER));
    const connection = connect();
    await connection.ask(REQUEST);
    connection.forget();
    await connection.ask(REQUEST);
    expect(first.close).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each([
    [20, false],
    [21, true],
  ])('costs the network something from more than twenty essays: %i', async (essays, costs) => {
    open.mockResolvedValueOnce({ ...clientOf(ANSWER), essays });
    const connection = connect();
    await connection.ask(REQUEST);
    expect(connection.costsNetwork).toBe(costs);
  });
});
