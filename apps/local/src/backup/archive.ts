import { spawn } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { LaunchFault, reasonOf } from '../fault';
import { MANIFEST } from './manifest';

/** A command that failed, with the last line of what it said. */
export class CommandFailure extends Error {}

/** Runs a command to its end; throws CommandFailure. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<void> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  await ended(child, command);
}

function ended(child: ReturnType<typeof spawn>, command: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (part) => (said = (said + String(part)).slice(-4_000)));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new CommandFailure(`${command}: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new CommandFailure(said.trim().split('\n').at(-1) || `${command}: ${code}`)),
    );
  });
}

/** Some files and folders of `parent`, compressed, as one file. */
export async function packFiles(parent: string, names: readonly string[], file: string): Promise<void> {
  const tar = spawn('tar', ['-C', parent, '-cf', '-', ...names], { stdio: ['ignore', 'pipe', 'pipe'] });
  await Promise.all([
    ended(tar, 'tar'),
    pipeline(tar.stdout, createGzip({ level: 6 }), createWriteStream(file, { mode: 0o600 })),
  ]);
}

/** What `packFiles` packed; owned by us, whoever owned it where it was packed. */
export async function unpackFiles(file: string, parent: string): Promise<void> {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const tar = spawn('tar', ['-C', parent, '--no-same-owner', '-xpf', '-'], { stdio: ['pipe', 'ignore', 'pipe'] });
  // tar ends at the end of the last file, and may leave what pads the archive unread: its own word counts
  tar.stdin.on('error', () => undefined);
  const fed = pipeline(createReadStream(file), createGunzip(), tar.stdin).catch(() => undefined);
  await Promise.all([ended(tar, 'tar'), fed]);
}

/** One file of a manifest and its payload; it takes its name only once it is whole. */
export async function sealArchive(folder: string, payload: string, file: string): Promise<void> {
  const half = `${file}.partial`;
  await run('tar', ['-C', folder, '-cf', half, MANIFEST, payload]);
  // it holds whatever people wrote: for its owner alone
  chmodSync(half, 0o600);
  renameSync(half, file);
}

/** Unpacks an archive into `folder`; throws backup-damaged where it is none, or cut short. */
export async function openArchive(file: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await run('tar', ['-C', folder, '--no-same-owner', '-xf', file]);
  } catch (error) {
    throw new LaunchFault('backup-damaged', { file: basename(file), reason: reasonOf(error) });
  }
}
