import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../apps/local/src/backup/manifest';

/** A copy of an archive whose files were changed on the way. */
function changed(file: string, name: string, change: (folder: string, manifest: Manifest) => Manifest): string {
  const folder = mkdtempSync(join(dirname(file), 'changed-'));
  const copy = join(dirname(file), name);
  execFileSync('tar', ['-C', folder, '-xf', file]);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(change(folder, manifest)));
  execFileSync('tar', ['-C', folder, '-cf', copy, 'manifest.json', manifest.payload.file]);
  rmSync(folder, { recursive: true });
  return copy;
}

/** One byte of the payload is another one. */
export function withDamage(file: string): string {
  return changed(file, 'damaged.tar', (folder, manifest) => {
    const path = join(folder, manifest.payload.file);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    writeFileSync(path, bytes);
    return manifest;
  });
}

/** The end is missing. */
export function cutShort(file: string): string {
  const copy = join(dirname(file), 'short.tar');
  copyFileSync(file, copy);
  truncateSync(copy, readFileSync(file).length >> 1);
  return copy;
}

/** Made by a Penc that knows one migration more. */
export function ofTheFuture(file: string): string {
  return changed(file, 'newer.tar', (_, manifest) => ({
    ...manifest,
    migrations: [...manifest.migrations, 'Tomorrow1964000000001'],
  }));
}

/** Whole as far as its manifest can tell, and no database. */
export function withAnotherPayload(file: string): string {
  return changed(file, 'other.tar', (folder, manifest) => {
    const payload = Buffer.from('nothing that anybody has ever backed up');
    writeFileSync(join(folder, manifest.payload.file), payload);
    const sha256 = createHash('sha256').update(payload).digest('hex');
    return { ...manifest, payload: { ...manifest.payload, bytes: payload.length, sha256 } };
  });
}
