import { elsewhere, places, type Headers } from './headers.ts';
import { HIDDEN, WELL_KNOWN, pathPattern, type HostSite } from './host-site.ts';
import { fileKinds } from './media-types.ts';

/** Locations do not inherit it. */
const READ_ONLY = 'if ($request_method !~ ^(GET|HEAD)$) { return 405; }';

/**
 * Configuration for nginx, to include in a `server` with a `root`. A location with one `add_header` inherits none, so each
 * has all or none. Types include the charset, so that `charset` adds nothing.
 */
export function nginxConfig({ common, basePath, redirects, precompress }: HostSite): string {
  const endings = fileKinds.filter(({ of }) => /^\.\w+$/.test(of));
  const names = fileKinds.filter((kind) => !endings.includes(kind));
  const inside = [
    'index index.html;',
    'autoindex off;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset off;',
    'etag on;',
    'gzip_vary on;',
    ...(precompress
      ? ['gzip off;', 'gzip_static on;']
      : ['gzip on;', 'gzip_min_length 1024;', `gzip_types ${types()};`]),
    `error_page 404 ${basePath}404.html;`,
    `error_page 403 =404 ${basePath}404.html;`,
    'default_type application/octet-stream;',
    ...block(
      'types',
      endings.map(({ of, type }) => `${quoted(type)} ${of.slice(1)};`),
    ),
    ...addHeaders({ ...common, ...elsewhere }),
    READ_ONLY,
    ...redirects.map(
      ({ from, to, status }) => `location = ${quoted(from)} { ${READ_ONLY} return ${status} ${quoted(to)}; }`,
    ),
    ...location(`~ ${quoted(`^${pathPattern(basePath)}(?!${pathPattern(WELL_KNOWN)})${HIDDEN}`)}`, ['return 404;']),
    ...names.flatMap(({ of, type }) =>
      location(of.startsWith('/') ? `= ${basePath}${of.slice(1)}` : `~ ${quoted(`${pathPattern(of)}$`)}`, [
        'types { }',
        `default_type ${quoted(type)};`,
      ]),
    ),
    ...places.flatMap(({ of, headers }) =>
      location(
        of.endsWith('/') ? `~ ${quoted(`^${pathPattern(basePath + of.slice(1))}`)}` : `= ${basePath}${of.slice(1)}`,
        addHeaders({ ...common, ...headers }),
      ),
    ),
  ];
  const folder = basePath.slice(0, -1);
  const toFolder = folder
    ? block(`location = ${folder}`, [
        ...addHeaders({ ...common, ...elsewhere }),
        'absolute_redirect off;',
        `return 301 ${basePath};`,
      ])
    : [];
  return [...howTo(folder), ...toFolder, ...block(`location ${basePath}`, inside), ''].join('\n');
}

/** A file of its own: without the brotli module nginx would not start. */
export const nginxBrotli =
  '# For an nginx with ngx_brotli, beside nginx.conf: sends what stands compressed beside each text.\nbrotli_static on;\n';

function howTo(folder: string): string[] {
  return [
    '# Made with the site, from src/hosting/. For a server block of its own:',
    '#   server { listen …; server_name …; root …; include …/hosts/nginx.conf; }',
    folder
      ? `# The root is the folder in which the site is the folder ${folder.slice(1)}.`
      : '# The root is the folder of the site.',
    '# With ngx_brotli, include hosts/nginx-brotli.conf as well. What comes by http is yours to send on to https.',
  ];
}

/** Longest type in `gzip_types`, for nginx hashes them in buckets of one cache line. A longer one is sent uncompressed. */
const LONGEST_TYPE = 40;

function types(): string {
  const all = fileKinds.filter(({ text, type }) => text && type.length <= LONGEST_TYPE).map(({ type }) => quoted(type));
  return [...new Set(all)].join(' ');
}

function addHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function location(where: string, lines: readonly string[]): string[] {
  return block(`location ${where}`, [READ_ONLY, ...lines]);
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}
