import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commonHeaders, type Headers } from '#hosting/headers.ts';
import { NOTHING_INLINE } from '#hosting/inline.ts';

/** Memoises the parsed headers. */
let last: { text: string; basePath: string; headers: Headers } | undefined;

/** Headers of every response, as `_headers` names them: its policy has the hashes of what is inline in this build. */
export async function commonHeadersOf(folder: string, basePath: string): Promise<Headers> {
  const text = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  if (text !== last?.text || basePath !== last.basePath) {
    last = { text, basePath, headers: { ...commonHeaders({ basePath, inline: NOTHING_INLINE }), ...firstRule(text) } };
  }
  return last.headers;
}

/** Headers of the first rule, which is for every path. */
function firstRule(text: string): Headers {
  const [rule = ''] = text.split('\n\n');
  return Object.fromEntries(
    [...rule.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
