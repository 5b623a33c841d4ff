import { InvalidInput } from '@penc/domain';
import type { Party } from '@penc/iati';
import { fold } from '@penc/reference';
import type { Actor, Storage, Transaction } from '@penc/storage';
import { type Merged, merge } from './merging';
import { type Reading, type Source, readInto } from './reading';
import { type Holder, Staging } from './staging';

/** What came of an import. */
export type ImportResult = Omit<Reading, 'named'> & Merged;

/** The one transaction in which an import takes effect. */
export type Commit = (work: (tx: Transaction) => Promise<ImportResult>) => Promise<ImportResult>;

export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly iatiRef: string | null;
}

const OWN = '';

/**
 * Imports the activities of a file in which an organisation takes part, by its name or its reference, as its
 * references. Throws InvalidInput, and leaves nothing, where the file cannot be read or nowhere names it.
 */
export function importOwn(
  storage: Storage,
  actor: Actor,
  owner: Owner,
  source: Source,
  commit: Commit,
): Promise<ImportResult> {
  return stagedImport(storage, actor, async (staging) => {
    const { named, ...reading } = await readInto(staging, source, (parties) => holderIn(parties, owner));
    if (!named) {
      throw new InvalidInput([{ pointer: '', code: 'iati-organisation-not-named', values: { name: owner.name } }]);
    }
    return commit(async (tx) => ({ ...reading, ...(await merge(tx, staging, new Map([[OWN, owner.id]]))) }));
  });
}

/** What is staged ends with the import, whatever becomes of it. */
export async function stagedImport<T>(
  storage: Storage,
  actor: Actor,
  work: (staging: Staging) => Promise<T>,
): Promise<T> {
  const staging = new Staging(storage, actor);
  try {
    return await work(staging);
  } finally {
    await staging.abandon();
  }
}

function holderIn(parties: readonly Party[], owner: Owner): Holder[] {
  const name = fold(owner.name);
  const ref = owner.iatiRef?.toLowerCase();
  const itself = parties.filter(
    (party) =>
      (ref !== undefined && party.ref?.toLowerCase() === ref) ||
      (name !== '' && party.names.some((one) => fold(one) === name)),
  );
  if (itself.length === 0) return [];
  return [{ key: OWN, roles: [...new Set(itself.map(({ role }) => role))], donor: null }];
}
