import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An answer of a server. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What is asked of a server besides an address. */
interface Asked {
  method?: string;
  headers?: Record<string, string>;
  /** The address of the machine. */
  host?: string;
}

/** Asks for a path as it is written; `fetch` would put it right first. */
export function ask(port: number, address: string, { method = 'GET', headers = {}, host = '127.0.0.1' }: Asked = {}) {
  return new Promise<Answer>((resolve, reject) => {
    request({ host, port, path: address, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
        .on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

/**
 * Writes files into a folder of their own.
 *
 * @returns the folder, and what takes it away
 */
export function folderWith(files: Record<string, string | Buffer>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
