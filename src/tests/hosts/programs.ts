import { globSync } from 'node:fs';
import path from 'node:path';

/** Folders and port of a host. */
export interface Place {
  /** A folder of its own, for what it writes. */
  own: string;
  /** The folder that it serves. */
  root: string;
  /** The folder of the site. */
  site: string;
  port: number;
}

/** The program of a host. */
export interface Host {
  name: string;
  program: string;
  /** Writes its configuration, which does no more than include what the site brings. */
  config(place: Place): string;
  /** Arguments that keep it in the foreground. */
  args(config: string): string[];
  /** Whether it leads on to a path, as it should where another server stands before it; or to an address with its own name. */
  leadsToPath: boolean;
  /** Whether it makes a compressed form of a text that has none beside it. */
  compresses: boolean;
  /** The forms of a text that it sends as they stand beside it. */
  sends: readonly ('br' | 'gzip')[];
}

/** Debian's module for what stands compressed with brotli, which need not be there. */
const [BROTLI] = globSync('/etc/nginx/modules-enabled/*brotli-static.conf');

const nginx: Host = {
  name: 'nginx',
  program: 'nginx',
  config: ({ own, root, site, port }) => `
    ${BROTLI ? `include ${BROTLI};` : ''}
    daemon off; master_process off; pid "${own}/pid"; error_log "${own}/errors";
    events { }
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path "${own}/${use}";`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root "${root}";
        include "${site}/hosts/nginx.conf";
        ${BROTLI ? `include "${site}/hosts/nginx-brotli.conf";` : ''}
      }
    }`,
  args: (config) => ['-c', config, '-e', `${path.dirname(config)}/errors`],
  leadsToPath: true,
  compresses: true,
  sends: BROTLI ? ['br', 'gzip'] : ['gzip'],
};

const caddy: Host = {
  name: 'Caddy',
  program: 'caddy',
  config: ({ root, site, port }) => `
    {
      admin off
      auto_https off
    }
    http://127.0.0.1:${port} {
      root * "${root}"
      import "${site}/hosts/Caddyfile"
    }`,
  args: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  leadsToPath: true,
  compresses: true,
  sends: ['br', 'gzip'],
};

/** Modules of a host that allows `.htaccess`. */
const MODULES = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'];

const apache: Host = {
  name: 'Apache',
  program: 'apache2',
  config: ({ own, root, port }) => `
    ${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    ServerName localhost
    Listen 127.0.0.1:${port}
    PidFile "${own}/pid"
    DefaultRuntimeDir "${own}"
    ErrorLog "${own}/errors"
    User www-data
    Group www-data
    TypesConfig /etc/mime.types
    AddType application/x-gzip .gz .tgz
    DocumentRoot "${root}"
    <Directory "${root}">
      AllowOverride All
      Require all granted
    </Directory>
    `,
  args: (config) => ['-X', '-f', config],
  leadsToPath: false,
  compresses: false,
  sends: ['br', 'gzip'],
};

export const hosts: readonly Host[] = [nginx, caddy, apache];
