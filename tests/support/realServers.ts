/** Servers that the machine has, run for a test with the settings that the build writes. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

interface RealServer {
  /** Where Debian's package puts it. */
  readonly program: string;
  /** Which of the build's files it reads. */
  readonly settings: 'nginx.conf' | 'Caddyfile' | null;
  /**
   * @param work   folder for what the server writes
   * @param root   folder with the host's files
   * @param settings path of the build's file; null where the server finds it in the site
   */
  readonly arguments: (at: { work: string; root: string; port: number; settings: string }) => readonly string[];
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite'];

export const REAL_SERVERS: Readonly<Record<string, RealServer>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    settings: 'nginx.conf',
    arguments: ({ work, root, port, settings }) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const conf = `pid ${work}/pid;
error_log stderr;
daemon off;
worker_processes 1;
events {}
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path ${work}/${name};`).join('\n')}
    server {
        listen 127.0.0.1:${port};
        root ${root};
        include ${settings};
    }
}
`;
      writeFileSync(join(work, 'conf'), conf);
      return ['-p', work, '-c', join(work, 'conf'), '-e', 'stderr'];
    },
  },
  Apache: {
    program: '/usr/sbin/apache2',
    settings: null,
    arguments: ({ work, root, port }) => {
      const conf = `ServerRoot ${work}
ServerName academy.example
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/errors
DefaultRuntimeDir ${work}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
    AllowOverride All
    Require all granted
</Directory>
`;
      writeFileSync(join(work, 'conf'), conf);
      return ['-f', join(work, 'conf'), '-D', 'FOREGROUND'];
    },
  },
  Caddy: {
    program: '/usr/bin/caddy',
    settings: 'Caddyfile',
    arguments: ({ work, root, port, settings }) => {
      writeFileSync(
        join(work, 'conf'),
        `{
    admin off
    auto_https off
    storage file_system ${work}
}
http://127.0.0.1:${port} {
    root * ${root}
    import ${settings}
}
`,
      );
      return ['run', '--adapter', 'caddyfile', '--config', join(work, 'conf')];
    },
  },
};

/** @returns whether the machine has the server: where it has not, its rules alone are tested */
export function hasServer(name: string): boolean {
  const program = REAL_SERVERS[name]?.program ?? '';
  return existsSync(program) && spawnSync(program, [name === 'Caddy' ? 'version' : '-v']).status === 0;
}

/** @param settings path of the build's file for this server */
export async function runServer(
  name: string,
  at: { readonly work: string; readonly root: string; readonly settings: string },
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const server = REAL_SERVERS[name];
  if (server === undefined) throw new Error(`no server ${name}`);
  mkdirSync(at.work, { recursive: true });
  // Started by root, some read files as another user.
  chmodSync(at.work, 0o755);
  const port = await freePort();
  const running = spawn(server.program, server.arguments({ ...at, port }), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => running.once('exit', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null) break;
    if (tries === 100 || running.exitCode !== null) throw new Error(`${name} does not run: ${said}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return {
    origin,
    stop: () => {
      running.kill('SIGTERM');
      return ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
