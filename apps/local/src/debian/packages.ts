import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that Debian packages, and that can run from any folder. */
export interface DebianBundle {
  /** Of the folder that they are unpacked into; later runs find it again. */
  readonly name: string;
  /** Packages that belong together; the first set that Debian has is taken. */
  readonly sets: readonly (readonly string[])[];
  /** What these packages link to and a small system may not have. */
  readonly libraries: readonly string[];
}

const PATIENCE = 90_000;

/**
 * Debian's own packages, fetched with apt-get and unpacked without root: what `find` finds in them, there
 * or in the folder of an earlier run. Null where there is no apt-get, no network or no such package.
 */
export function fromDebian<Found>(
  project: string,
  bundle: DebianBundle,
  find: (root: string) => Found | null,
): Found | null {
  for (const cache of caches(project)) {
    const known = find(join(cache, bundle.name));
    if (known) return known;
  }
  if (!works('apt-get', ['--version']) || !works('dpkg-deb', ['--version'])) return null;
  const cache = caches(project).find(isWritable);
  return cache === undefined ? null : fetch(cache, bundle, find);
}

/** What unpacked programs need to find the libraries that were unpacked with them. */
export function libraryEnvironment(root: string): NodeJS.ProcessEnv {
  const folders = ['lib', join('usr', 'lib')].flatMap((base) => {
    const folder = join(root, base);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('linux')) : [];
    return names.map((name) => join(folder, name));
  });
  return folders.length > 0 ? { LD_LIBRARY_PATH: folders.join(':') } : {};
}

function caches(project: string): string[] {
  return [
    join(project, 'node_modules', '.cache'),
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

function fetch<Found>(cache: string, bundle: DebianBundle, find: (root: string) => Found | null): Found | null {
  const work = mkdtempSync(join(cache, `${bundle.name}-`));
  try {
    if (!download(work, bundle, systemLists()) && !download(work, bundle, privateLists(work))) return null;
    const root = join(work, 'root');
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      if (!works('dpkg-deb', ['-x', join(work, file), root])) return null;
    }
    if (!find(root)) return null;
    // two runs at once: whoever is second keeps the first one's
    const target = join(cache, bundle.name);
    if (!existsSync(target)) renameSync(root, target);
    return find(target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Fetches one set into `work`; false when these lists know none. */
function download(work: string, { sets, libraries }: DebianBundle, lists: readonly string[]): boolean {
  for (const packages of sets) {
    if (!works('apt-get', [...lists, 'download', ...packages], work)) continue;
    for (const library of libraries.filter(isMissing)) works('apt-get', [...lists, 'download', library], work);
    return true;
  }
  return false;
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
