import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';
import { findOnPath } from '#tools/programs.ts';
import { once, tableOf } from '../hosts/expected.ts';
import { hosts } from '../hosts/programs.ts';
import { ask, startHost } from '../hosts/start.ts';

describe.each(hosts.map((host) => ({ host, program: findOnPath([host.program]) })))(
  '$host.name',
  ({ host, program }) => {
    it.skipIf(program === undefined)(
      'sends a site without compressed forms, in one that it makes where it can',
      async () => {
        const own = mkdtempSync(path.join(tmpdir(), 'host of a site-'));
        chmodSync(own, 0o755);
        const root = path.join(own, 'root');
        mkdirSync(root);
        const page = '<!doctype html><title>A page</title>'.padEnd(4000, '<p>Words.');
        for (const name of ['index.html', '404.html']) writeFileSync(path.join(root, name), page);
        writeHostFiles(root, { basePath: '/', precompress: false });
        const running = await startHost(host, program ?? '', { own: path.join(own, 'work'), root, site: root });
        try {
          const answer = await ask(running, '/', { headers: { 'Accept-Encoding': 'gzip' } });
          expect(tableOf(answer, headersFor('/'))).toEqual(once(headersFor('/')));
          const [encoding] = answer.headers['content-encoding'] ?? [];
          expect(encoding).toBe(host.compresses ? 'gzip' : undefined);
          expect((host.compresses ? gunzipSync(answer.body) : answer.body).toString()).toBe(page);
        } finally {
          await running.stop();
          rmSync(own, { recursive: true });
        }
      },
    );
  },
);
