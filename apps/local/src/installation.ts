import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LaunchFault } from './fault';
import { recordedProcess, writeRecord } from './processes/process-record';

/** The folder of one installation, `.penc` in the project: data, secrets, logs, mails, and who runs in it. */
export class Installation {
  readonly folder: string;

  constructor(readonly root: string) {
    this.folder = join(root, '.penc');
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  get exists(): boolean {
    return existsSync(this.folder);
  }

  /** Whether a launcher holds it now. */
  get isRunning(): boolean {
    return recordedProcess(this.lockFile) !== null;
  }

  /** Makes the folder if need be and takes it for this process; throws folder-is-file, folder-closed or already-running. */
  take(): void {
    if (statSync(this.folder, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw new LaunchFault('folder-is-file', { folder: this.folder });
    }
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      // as root, Postgres runs under another account, which must pass through; each file has its own mode
      chmodSync(this.folder, process.getuid?.() === 0 ? 0o711 : 0o700);
      accessSync(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
      for (const name of ['logs', 'mails']) mkdirSync(this.path(name), { recursive: true, mode: 0o700 });
      this.takeLock();
    } catch (error) {
      throw error instanceof LaunchFault ? error : new LaunchFault('folder-closed', { folder: this.folder });
    }
  }

  release(): void {
    rmSync(this.lockFile, { force: true });
  }

  /** Writes a file whole or not at all, readable by nobody else. */
  write(name: string, content: string): void {
    const file = this.path(name);
    writeFileSync(`${file}.new`, content, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  private get lockFile(): string {
    return this.path('launcher.json');
  }

  private takeLock(): void {
    for (let attempt = 1; attempt <= 3; attempt++) {
      if (writeRecord(this.lockFile, process.pid, true)) return;
      const other = recordedProcess(this.lockFile);
      if (other !== null) throw new LaunchFault('already-running', { pid: other });
      rmSync(this.lockFile, { force: true });
    }
    throw new LaunchFault('already-running', { pid: '?' });
  }
}
