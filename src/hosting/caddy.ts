import { elsewhere, places, type Headers } from './headers.ts';
import { HIDDEN, WELL_KNOWN, encodings, pathPattern, type HostSite, type Redirect } from './host-site.ts';
import { fileKinds } from './media-types.ts';

/**
 * Configuration for Caddy, to import into a site with a `root`. A `route` keeps the order of the lines, which Caddy would
 * sort; regular expressions, since its path matchers ignore case.
 */
export function caddyConfig({ common, basePath, redirects, precompress }: HostSite): string {
  const start = `^${pathPattern(basePath)}`;
  const lines = [
    ...header('', { ...common, ...elsewhere }),
    '@changes not method GET HEAD',
    'error @changes 405',
    ...block('@hidden', [`path_regexp ${quoted(start + HIDDEN)}`, `not path ${basePath}${WELL_KNOWN}*`]),
    'error @hidden 404',
    // A redirect to `//…` would lead to another host.
    '@slashes expression `{path}.startsWith("//")`',
    'error @slashes 404',
    ...movedLines(redirects),
    // The first matching kind counts, but for Caddy the last line.
    ...fileKinds
      .toReversed()
      .flatMap(({ of, type }, index) =>
        matched(`kind${String(index)}`, kindPattern(of, start), (name) => [
          `header ${name} Content-Type ${quoted(type)}`,
        ]),
      ),
    ...places.flatMap(({ of, headers }, index) =>
      matched(`place${String(index)}`, start + pathPattern(of.slice(1)) + (of.endsWith('/') ? '' : '$'), (name) =>
        header(name, headers),
      ),
    ),
    // Caddy's own redirect drops the query.
    ...block('@folder', ['not path */', 'file {path}/index.html']),
    ...block('route @folder', [
      '@asked expression `{query} != ""`',
      'redir @asked {path}/?{query} 301',
      'redir {path}/ 301',
    ]),
    ...(precompress
      ? block('file_server', [`precompressed ${Object.keys(encodings).join(' ')}`])
      : ['encode zstd gzip', 'file_server']),
  ];
  const notFound = [
    ...header('', { ...common, ...elsewhere, 'Content-Type': 'text/html; charset=utf-8' }),
    '@missing expression `{http.error.status_code} in [403, 404]`',
    `rewrite @missing ${basePath}404.html`,
    'file_server @missing',
  ];
  const within = basePath === '/' ? 'handle' : `handle ${basePath}*`;
  return [
    '# Made with the site, from src/hosting/. For a site of its own:',
    '#   reader.example.org {',
    '#     root * …',
    '#     import …/hosts/Caddyfile',
    '#   }',
    basePath === '/'
      ? '# The root is the folder of the site.'
      : `# The root is the folder in which the site is the folder ${basePath.slice(1, -1)}.`,
    ...(basePath === '/' ? [] : [`redir ${basePath.slice(0, -1)} ${basePath} 301`]),
    ...block(within, block('route', lines)),
    ...block('handle_errors', block(within, block('route', notFound))),
    '',
  ].join('\n');
}

/** One table: a matcher for each old address would be tried with every request. */
function movedLines(redirects: readonly Redirect[]): string[] {
  const statuses = [...new Set(redirects.map(({ status }) => status))];
  return statuses.flatMap((status) => {
    const moved = redirects.filter((redirect) => redirect.status === status);
    const rows = moved.map(({ from, to }) => {
      const input = /^[\w./-]+$/.test(from) ? from : `~^${pathPattern(from)}$`;
      return `${quoted(input)} ${quoted(to)}`;
    });
    return [
      ...block(`map {path} {site_moved_${status}}`, [...rows, 'default ""']),
      `@moved${status} expression \`{site_moved_${status}} != ""\``,
      `redir @moved${status} {site_moved_${status}} ${status}`,
    ];
  });
}

function kindPattern(of: string, start: string): string {
  if (of.startsWith('/')) return `${start}${pathPattern(of.slice(1))}$`;
  // A page is requested by its folder.
  return of === '.html' ? '(/|\\.html)$' : `${pathPattern(of)}$`;
}

function matched(name: string, pattern: string, then: (matcher: string) => string[]): string[] {
  return [`@${name} path_regexp ${quoted(pattern)}`, ...then(`@${name}`)];
}

function header(matcher: string, headers: Headers): string[] {
  return block(
    `header ${matcher}`.trim(),
    Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`),
  );
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}

/** In backquotes only braces have a meaning. */
function quoted(text: string): string {
  return `\`${text}\``;
}
