import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Whom a child process runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Postgres refuses to run as root. Null: we are not root (or on Windows), run as ourselves.
 * As root: the owner of data that is already there, else `postgres`, else `nobody`.
 */
export function postgresAccount(existingData: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(existingData) ?? accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function ownerOf(path: string): Account | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : null;
}

function accountNamed(name: string): Account | null {
  const uid = idOf('-u', name);
  const gid = idOf('-g', name);
  return uid === null || gid === null ? null : { uid, gid };
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  const id = Number(answer.stdout);
  return answer.status === 0 && Number.isInteger(id) && id > 0 ? id : null;
}

/** Whether this account can write into the folder: asked of the system itself, so it holds for ACLs as well. */
export function canWrite(account: Account, folder: string): boolean {
  const probe = 'test -d "$0" && test -w "$0" && test -x "$0"';
  return spawnSync('/bin/sh', ['-c', probe, folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
