import { existsSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { freemem } from 'node:os';
import { basename, join } from 'node:path';
import type { Account } from '../../apps/local/src/database/account';
import { openTo } from './folder';

/** Where Linux keeps files in memory; a container has 64 MB of it unless it was given more. */
const MEMORY = '/dev/shm';
/** A run takes a quarter of it. */
const ROOM_BYTES = 2 * 2 ** 30;

/**
 * Where the data of this world's Postgres go: its folder `postgres`, which leads into memory where there is room. A database
 * is seven hundred files, and each test file has one: to make them takes up to a second of a processor on a disk.
 */
export function dataFolder(world: string, account: Account | null): string {
  const folder = join(world, 'postgres');
  if (!hasRoom()) return folder;
  const place = mkdtempSync(join(MEMORY, `${basename(world)}-`));
  if (openTo(place, account)) symlinkSync(place, folder);
  else rmSync(place, { recursive: true });
  return folder;
}

function hasRoom(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES && freemem() > ROOM_BYTES;
}
