import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';

it('a build knows what the environment may set for it, and nothing else', () => {
  const env = { SITE_URL: 'https://a.example', CONTENT_DIR: 'texts', PATH: '/bin', HOME: '/home/a', OUT_DIR: 'dist' };
  const others = { SITE: 'https://b.example', BASE_URL: '/b/', PUBLIC_KEY: 'x', NODE_ENV: 'development', path: 'x' };
  expect(cleanEnvironment({ ...env, ...others, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' })).toEqual({
    SITE_URL: 'https://a.example',
    CONTENT_DIR: 'texts',
    PATH: '/bin',
    HOME: '/home/a',
    TZ: 'UTC',
    LANG: 'C',
    LC_ALL: 'C',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
});

it('what the paper on hosting lists for a build reaches it, but for what becomes of the site afterwards', () => {
  const [, table = ''] = /^\| Environment \|.*\n((?:\|.*\n)+)/m.exec(readFileSync('.github/hosting.md', 'utf8')) ?? [];
  const names = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  const kept = cleanEnvironment(Object.fromEntries(names.map((name) => [name, 'x'])));
  const outside = names.filter((name) => !(name in kept));
  expect(outside).toContain('OUT_DIR');
  expect(['OUT_DIR', 'SHARD', 'PRECOMPRESS', 'HOST', 'PORT']).toEqual(expect.arrayContaining(outside));
});

it('a program still runs in it', () => {
  const { status } = spawnSync('node', ['--version'], { env: cleanEnvironment(process.env) });
  expect(status).toBe(0);
});
