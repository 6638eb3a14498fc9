import { elsewhere, places, type Headers } from './headers.ts';
import { HIDDEN, WELL_KNOWN, encodings, pathPattern, type HostSite } from './host-site.ts';
import { fileKinds } from './media-types.ts';

/** Apache reads all rules with every request, 2,000 in some ten milliseconds. The page at an old address forwards as well. */
const MOST_REDIRECTS = 200;

/** `.htaccess`. Needs the modules headers and rewrite, which most hosts have; without them pages are served all the same. */
export function apacheConfig({ common, basePath, redirects }: HostSite): string {
  const endings = fileKinds.filter(({ of }) => /^\.\w+$/.test(of));
  const names = fileKinds.filter((kind) => !endings.includes(kind));
  const forms = Object.entries(encodings);
  const form = `(${forms.map(([, ending]) => pathPattern(ending)).join('|')})?$`;
  return [
    '# Made with the site, from src/hosting/.',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${basePath}404.html`,
    'AddDefaultCharset off',
    `RemoveType ${Object.values(encodings).join(' ')}`,
    `RemoveLanguage ${Object.values(encodings).join(' ')}`,
    ...forms.map(([encoding, ending]) => `AddEncoding ${encoding} ${ending}`),
    ...endings.map(({ of, type }) => `AddType ${quoted(type)} ${of}`),
    ...names.flatMap(({ of, type }) => {
      const pattern = of.startsWith('/') ? `^${pathPattern(basePath + of.slice(1))}` : pathPattern(of);
      return block(`If "%{REQUEST_URI} =~ m#${pattern}${form}#"`, [`ForceType ${quoted(type)}`]);
    }),
    ...block('IfModule mod_headers.c', [
      ...setHeaders({ ...common, ...elsewhere }),
      'Header merge Vary Accept-Encoding',
    ]),
    ...places.flatMap(({ of, headers }) => {
      const pattern = `^${pathPattern(basePath + of.slice(1))}${of.endsWith('/') ? '' : form}`;
      return block(`If "%{REQUEST_URI} =~ m#${pattern}#"`, block('IfModule mod_headers.c', setHeaders(headers)));
    }),
    ...block('IfModule mod_rewrite.c', [
      'RewriteEngine on',
      'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
      'RewriteRule ^ - [R=405,L]',
      // Not for internal redirects of the rules below.
      'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
      `RewriteRule ^(?!${pathPattern(WELL_KNOWN)})${HIDDEN} - [R=404,L]`,
      // No directory listings.
      'RewriteCond %{REQUEST_FILENAME} -d',
      'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
      'RewriteRule ^ - [R=404,L]',
      ...redirects
        .filter(({ from }) => from.startsWith(basePath))
        .slice(0, MOST_REDIRECTS)
        .map(({ from, to, status }) => {
          const pattern = quoted(`^${pathPattern(from.slice(basePath.length))}$`);
          return `RewriteRule ${pattern} ${quoted(to.replaceAll('%', '\\%'))} [R=${status},NE,L]`;
        }),
      ...forms.flatMap(([encoding, ending]) => [
        `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
        `RewriteCond %{REQUEST_FILENAME}${ending} -f`,
        `RewriteRule ^(.+)$ $1${ending} [L]`,
      ]),
    ]),
    '',
  ].join('\n');
}

function setHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}`);
}

function block(head: string, lines: readonly string[]): string[] {
  const [name = ''] = head.split(' ', 1);
  return [`<${head}>`, ...lines.map((line) => `  ${line}`), `</${name}>`];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
