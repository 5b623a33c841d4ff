import { InvalidInput, type Language } from '@penc/domain';
import { has, say } from '@penc/language';
import {
  type Commit,
  type ImportResult,
  type Owner,
  type SkippedActivity,
  importDonors,
  importOwn,
} from '@penc/records';
import { type Storage, WORKER } from '@penc/storage';
import { createReadStream, statSync } from 'node:fs';
import { withStorage } from '../database/with-storage';
import { LaunchFault, reasonOf } from '../fault';
import type { Installation } from '../installation';
import { print } from '../page/terminal';
import { both } from '../page/words';
import { type ImportRequest, importRequest } from './arguments';
import { withDatabase } from './import-database';

/**
 * `npm run import:iati FILE [--organisation ID]`: the activities of a file become references of organisations. Each that is
 * skipped is told on a line of its own while the file is read, so that whoever publishes the file can mend them all.
 */
export async function importIati(installation: Installation, args: readonly string[]): Promise<void> {
  const request = importRequest(args, process.env);
  checkFile(request.file);
  await withDatabase(installation, process.env, async (url) => {
    both('local.import.file', { file: request.file }).forEach(print);
    const result = await withStorage(url, (storage) => importFile(storage, request));
    both('local.import.result', counts(result)).forEach(print);
    both('local.import.left', counts(result)).forEach(print);
  });
}

function counts({ faults: _, ...numbers }: ImportResult): Readonly<Record<string, number>> {
  return numbers;
}

async function importFile(storage: Storage, { file, organisation }: ImportRequest): Promise<ImportResult> {
  const source = { chunks: createReadStream(file), onSkipped: printFault };
  const commit: Commit = (work) => storage.transaction(WORKER, work);
  try {
    if (organisation === null) return await importDonors(storage, WORKER, source, commit);
    return await importOwn(storage, WORKER, await ownerOf(storage, organisation), source, commit);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const [fault] = error.faults;
    const reason = (['fr', 'en'] as const).map((language) => sentence(language, fault?.code ?? '', fault?.values));
    throw new LaunchFault('import-refused', { file, reason: reason as [string, string] });
  }
}

async function ownerOf(storage: Storage, id: string): Promise<Owner> {
  const [owner] = await storage.read<Owner>('SELECT id, name, iati_ref AS "iatiRef" FROM organisations WHERE id = $1', [
    id,
  ]);
  if (!owner) throw new LaunchFault('import-organisation', { organisation: id });
  return owner;
}

function printFault({ line, identifier, code, values }: SkippedActivity): void {
  const message: [string, string] = [sentence('fr', code, values), sentence('en', code, values)];
  both('local.import.fault', { line, identifier: identifier ?? '—', message }).forEach(print);
}

function sentence(language: Language, code: string, values: SkippedActivity['values'] = {}): string {
  const key = `fault.${code}`;
  return has(key) ? say(language, key, values) : code;
}

function checkFile(file: string): void {
  try {
    if (!statSync(file).isFile()) throw new Error('EISDIR');
  } catch (error) {
    throw new LaunchFault('import-file', { file, reason: reasonOf(error) });
  }
}
