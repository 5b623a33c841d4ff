import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { redisProgram, type RedisProgram } from '../../apps/local/src/queue/redis';

const PROJECT = join(__dirname, '..', '..');
/** What the servers of Debian 12 and 13 link to and a small system may not have. */
const LIBRARIES = [
  'libatomic1',
  'libjemalloc2',
  'liblzf1',
  'libsystemd0',
  'liblua5.1-0',
  'libhiredis1.1.0',
  'libssl3',
  'libssl3t64',
];
const PATIENCE = 90_000;

/**
 * Debian's own Redis or Valkey, fetched with apt-get and unpacked without root into a folder that
 * later runs find again. Null where there is no apt-get, no network or no such package.
 */
export function debianRedis(): RedisProgram | null {
  for (const cache of caches()) {
    const known = unpacked(join(cache, 'debian-redis'));
    if (known) return known;
  }
  if (!works('apt-get', ['--version']) || !works('dpkg-deb', ['--version'])) return null;
  const cache = caches().find(isWritable);
  return cache === undefined ? null : fetch(cache);
}

function caches(): string[] {
  return [
    join(PROJECT, 'node_modules', '.cache'),
    join(homedir(), '.cache', 'penc'),
    join(tmpdir(), `penc-cache-${process.getuid?.() ?? 0}`),
  ];
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(mkdtempSync(join(folder, 'probe-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function fetch(cache: string): RedisProgram | null {
  const work = mkdtempSync(join(cache, 'debian-redis-'));
  try {
    const server = download(work, systemLists()) ?? download(work, privateLists(work));
    if (!server) return null;
    const root = join(work, 'root');
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      if (!works('dpkg-deb', ['-x', join(work, file), root])) return null;
    }
    if (!unpacked(root)) return null;
    // two runs at once: whoever is second keeps the first one's
    const target = join(cache, 'debian-redis');
    if (!existsSync(target)) renameSync(root, target);
    return unpacked(target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The server whose packages were fetched into `work`, or null when these lists know no server. */
function download(work: string, lists: readonly string[]): string | null {
  for (const [server, tools] of [
    ['valkey-server', 'valkey-tools'],
    ['redis-server', 'redis-tools'],
  ] as const) {
    if (!works('apt-get', [...lists, 'download', server, tools], work)) continue;
    for (const library of LIBRARIES.filter(isMissing)) works('apt-get', [...lists, 'download', library], work);
    return server;
  }
  return null;
}

function isMissing(library: string): boolean {
  return !works('dpkg', ['-s', library]);
}

/** The system's lists, if somebody has fetched any. */
function systemLists(): string[] {
  return ['-qq', ...asOurselves()];
}

/** Lists of our own, for a machine that has none and where we may not write them. */
function privateLists(work: string): string[] {
  const folders = { lists: join(work, 'apt', 'lists'), cache: join(work, 'apt', 'cache') };
  for (const folder of Object.values(folders))
    mkdirSync(join(folder, folder === folders.lists ? 'partial' : 'archives/partial'), { recursive: true });
  const options = [
    '-qq',
    ...asOurselves(),
    '-o',
    `Dir::State::lists=${folders.lists}`,
    '-o',
    `Dir::Cache=${folders.cache}`,
  ];
  works('apt-get', [...options, 'update'], work);
  return options;
}

/** As root, apt would change to an account that cannot write into our folder. */
function asOurselves(): string[] {
  return process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
}

function works(command: string, args: readonly string[], cwd = '/'): boolean {
  return spawnSync(command, args, { cwd, stdio: 'ignore', timeout: PATIENCE }).status === 0;
}

function unpacked(root: string): RedisProgram | null {
  const folders = libraryFolders(root);
  const environment = folders.length > 0 ? { LD_LIBRARY_PATH: folders.join(':') } : {};
  for (const name of ['valkey-server', 'redis-server']) {
    const program = redisProgram(join(root, 'usr', 'bin', name), environment);
    if (program) return program;
  }
  return null;
}

function libraryFolders(root: string): string[] {
  return ['lib', join('usr', 'lib')].flatMap((base) => {
    const folder = join(root, base);
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.includes('linux'))
          .map((name) => join(folder, name))
      : [];
  });
}
