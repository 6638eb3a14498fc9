import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import compression from 'compression';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';

/** How many ports after the wanted one are tried. */
const PORTS = 100;

/** The ports that a program of anyone's may take. */
const [FIRST_PORT, LAST_PORT] = [1024, 65_535];

export interface ServerOptions {
  /** The built site. */
  folder: string;
  /** Path that it was built for, with a slash at both ends. */
  basePath: string;
  /** The port to use; the next free one where it is taken. */
  port: number;
}

/**
 * Serves a built site: compressed, with the headers of its `_headers` file, and its own page for wrong addresses.
 *
 * @param options what to serve, and where
 * @returns the running server, its port, and the address of the home page
 * @throws Error with a sentence that says what to do, where there is no site, `_headers` is wrong or the port is none
 */
export async function startServer({
  folder,
  basePath,
  port: wanted,
}: ServerOptions): Promise<{ server: Server; port: number; address: string }> {
  if (!(Number.isInteger(wanted) && wanted >= FIRST_PORT && wanted <= LAST_PORT)) {
    throw new Error(`The port is ${wanted}. Expected a number from ${FIRST_PORT} to ${LAST_PORT} in PORT.`);
  }
  if (!existsSync(path.join(folder, '404.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first, with \`npm run build\`.`);
  }
  const rules = await readHeaders(path.join(folder, '_headers'));
  const notFound = readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, {
    // Looks at the files with each request, so that a new build shows at once.
    dev: true,
    etag: true,
    onNoMatch: (_, response) => sendNotFound(response, notFound),
    setHeaders: (response, name) => {
      // The files of the search index have endings that no list of types knows.
      if (/\.(pf_\w+|pagefind)$/.test(name)) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  const compress = compression();

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const inside = url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : undefined;
    const pathname = pathOf(inside ?? url);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    // A part of a file cannot be compressed, and a range the wrong way round would stop the server; all of it is allowed.
    delete request.headers.range;
    // What `compression` calls a request is Express's; it uses nothing that Node's own does not have.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (inside === undefined || /^\/_(headers|redirects)/.test(pathname)) return sendNotFound(response, notFound);
      // Said in full: for /index/ sirv would take /index.html.
      request.url = inside.replace(/^[^?]*\/(?=\?|$)/, '$&index.html');
      files(request, response);
    });
  });
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + PORTS, LAST_PORT)) });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return { server, port, address: `http://localhost:${port}${basePath}` };
}

/** The path of an address without escapes and detours, so that each file has one. */
function pathOf(url: string): string {
  const [escaped = '/'] = url.split('?', 1);
  try {
    return path.posix.normalize(decodeURI(escaped));
  } catch {
    return escaped;
  }
}

function sendNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

async function readHeaders(file: string): Promise<Header[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be read: ${error.message}`);
  return headers.filter((rule) => 'forRegExp' in rule);
}

/** The headers of every rule that matches, in order; a later rule takes the place of an earlier one. */
function headersFor(rules: readonly Header[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { forRegExp, values } of rules) {
    if (!forRegExp.test(pathname)) continue;
    for (const [name, value] of Object.entries(values)) found.set(name, value);
  }
  return found;
}
