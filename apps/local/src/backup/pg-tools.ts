import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LaunchFault } from '../fault';

export interface PgTools {
  readonly pgDump: string;
  readonly pgRestore: string;
  readonly major: number;
}

/** Where Debian, the PostgreSQL project's own packages and Homebrew put each version's programs. */
const PLACES = [
  { parent: '/usr/lib/postgresql', inside: 'bin' },
  { parent: '/usr/local', inside: 'bin' },
  { parent: '/opt/homebrew/opt', inside: 'bin' },
];

/**
 * pg_dump and pg_restore of at least the server's version, the nearest one that is there; throws
 * pg-tools-missing with the name of the package that has them.
 */
export function pgToolsFor(serverMajor: number, path = process.env['PATH'] ?? ''): PgTools {
  const found = folders(path)
    .map(toolsIn)
    .filter((tools) => tools !== null);
  const fitting = found.filter(({ major }) => major >= serverMajor).sort((a, b) => a.major - b.major);
  const [best] = fitting;
  if (best) return best;
  throw new LaunchFault('pg-tools-missing', {
    version: String(serverMajor),
    package: `postgresql-client-${serverMajor}`,
    found: [...new Set(found.map(({ major }) => String(major)))].join(', ') || '–',
  });
}

function folders(path: string): string[] {
  const known = PLACES.flatMap(({ parent, inside }) =>
    existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name, inside)) : [],
  );
  return [...new Set([...path.split(delimiter).filter(Boolean), ...known])];
}

function toolsIn(folder: string): PgTools | null {
  const [pgDump, pgRestore] = [join(folder, 'pg_dump'), join(folder, 'pg_restore')];
  if (!existsSync(pgDump) || !existsSync(pgRestore)) return null;
  const { stdout } = spawnSync(pgDump, ['--version'], { encoding: 'utf8' });
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]);
  return Number.isInteger(major) ? { pgDump, pgRestore, major } : null;
}

/** The programs read the address from the environment: a password on a command line is everybody's to see. */
export function pgEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  const url = new URL(databaseUrl);
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  const wanted = {
    PGHOST: decodeURIComponent(url.hostname) || undefined,
    PGPORT: url.port || undefined,
    PGUSER: decodeURIComponent(url.username) || undefined,
    PGPASSWORD: decodeURIComponent(url.password) || undefined,
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)) || undefined,
    PGSSLMODE: url.searchParams.get('sslmode') ?? undefined,
  };
  return { ...Object.fromEntries(kept), ...wanted, LC_ALL: 'C' };
}
