import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LaunchFault } from '../fault';

/** The first file of an archive: what is in it, and how to tell that it is whole. */
export interface Manifest {
  readonly format: 1;
  /** The embedded server's data folder as it lay on the disk, or what pg_dump wrote. */
  readonly kind: 'data-folder' | 'dump';
  readonly madeAt: string;
  /** Names of the migrations that the schema had. */
  readonly migrations: readonly string[];
  /** Of the server, as `18.4`. */
  readonly postgres: string;
  /** Processor and system, as `linux-x64`: a data folder fits no other. */
  readonly machine: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly payload: { readonly file: string; readonly bytes: number; readonly sha256: string };
}

export const MANIFEST = 'manifest.json';
export const PAYLOADS = { 'data-folder': 'data.tar.gz', dump: 'dump.pgdump' } as const;

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

/** Of an unpacked archive, after every byte of its payload was looked at; throws backup-damaged. */
export async function checkedManifest(folder: string, file: string): Promise<Manifest> {
  const damaged = (reason: readonly [string, string] | string) => new LaunchFault('backup-damaged', { file, reason });
  const manifest = parse(join(folder, MANIFEST));
  if (!manifest) throw damaged(['manifeste illisible', 'unreadable manifest']);
  const payload = join(folder, manifest.payload.file);
  const bytes = statSync(payload, { throwIfNoEntry: false })?.size;
  if (bytes !== manifest.payload.bytes) throw damaged(['taille', 'size']);
  if ((await sha256Of(payload)) !== manifest.payload.sha256) throw damaged(['somme de contrôle', 'checksum']);
  return manifest;
}

function parse(path: string): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    // the name is a path on the reader's disk: it must be one of ours
    return manifest.format === 1 && manifest.payload.file === PAYLOADS[manifest.kind] ? manifest : null;
  } catch {
    return null;
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
