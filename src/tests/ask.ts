import { request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Values of each header, by its name in lower case: one that is sent twice has two. */
  sent: Record<string, string[]>;
  body: Buffer;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  /** Address of the machine. */
  host?: string;
}

/** Requests a path as it is written; `fetch` would normalise it. */
export function ask(port: number, address: string, options: AskOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', ...options, port, path: address, agent: false }, (response) => {
      const { statusCode: status = 0, headers, rawHeaders } = response;
      const sent: Answer['sent'] = {};
      for (let index = 0; index < rawHeaders.length; index += 2) {
        const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
        (sent[name.toLowerCase()] ??= []).push(value);
      }
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ status, headers, sent, body: Buffer.concat(chunks) }))
        .on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}
