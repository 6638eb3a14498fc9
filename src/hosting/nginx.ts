import { commonHeaders, elsewhere, places, type Headers } from './headers.ts';
import { HIDDEN, WELL_KNOWN, pathPattern, type HostSite } from './host-site.ts';
import { fileKinds } from './media-types.ts';

/** Ends what would change or add something. What another location inherits does not count this. */
const ONLY_READ = 'if ($request_method !~ ^(GET|HEAD)$) { return 405; }';

/**
 * Writes what nginx needs to know, to be included in a `server` that has its `root`.
 *
 * A location that has one `add_header` has none of those around it, so each has all or none. Types are written with their
 * encoding, so that `charset` has nothing to add. No path of a machine stands in it.
 */
export function nginxConfig({ basePath, redirects, precompress }: HostSite): string {
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
    ...addHeaders({ ...commonHeaders, ...elsewhere }),
    ONLY_READ,
    ...redirects.map(
      ({ from, to, status }) => `location = ${quoted(from)} { ${ONLY_READ} return ${status} ${quoted(to)}; }`,
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
        addHeaders({ ...commonHeaders, ...headers }),
      ),
    ),
  ];
  const folder = basePath.slice(0, -1);
  const toFolder = folder
    ? block(`location = ${folder}`, [
        ...addHeaders({ ...commonHeaders, ...elsewhere }),
        'absolute_redirect off;',
        `return 301 ${basePath};`,
      ])
    : [];
  return [...howTo(folder), ...toFolder, ...block(`location ${basePath}`, inside), ''].join('\n');
}

/** What nginx needs to know beside it where it has the module for brotli: without the module it would not start. */
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

/** How long a type may be that nginx is told to compress: its table of them has entries of one line of the processor's cache. */
const LONGEST_TYPE = 40;

/** The types of texts. */
function types(): string {
  const all = fileKinds.filter(({ text, type }) => text && type.length <= LONGEST_TYPE).map(({ type }) => quoted(type));
  return [...new Set(all)].join(' ');
}

function addHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function location(where: string, lines: readonly string[]): string[] {
  return block(`location ${where}`, [ONLY_READ, ...lines]);
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}
