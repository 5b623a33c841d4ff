import { type Party, donorCountry, donorType, isDonor } from '@penc/iati';
import { fold } from '@penc/reference';
import type { Actor, Storage, Transaction } from '@penc/storage';
import { merge } from './merging';
import { type Commit, type ImportResult, stagedImport } from './own';
import { type Source, readInto } from './reading';
import type { Donor, Holder, Staging } from './staging';

/** Two imports that meet the same new donor: the second waits, and finds it. */
const DONORS_LOCK = 7_036_207;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly iatiRef: string | null;
}

/**
 * Imports the activities of a file as references of their donors, each of which joins the organisation of Penc with
 * its reference or its folded name, or becomes a new one. Throws InvalidInput where the file cannot be read.
 */
export function importDonors(storage: Storage, actor: Actor, source: Source, commit: Commit): Promise<ImportResult> {
  return stagedImport(storage, actor, async (staging) => {
    const { named: _, ...reading } = await readInto(staging, source, donorsIn);
    return commit(async (tx) => ({ ...reading, ...(await merge(tx, staging, await ownersOf(tx, staging))) }));
  });
}

function donorsIn(parties: readonly Party[]): Holder[] {
  const holders = new Map<string, Holder>();
  for (const party of parties.filter(isDonor)) {
    const name = party.names.find((one) => fold(one) !== '') ?? '';
    const key = fold(name);
    const before = holders.get(key);
    holders.set(key, {
      key,
      roles: [...new Set([...(before?.roles ?? []), party.role])],
      donor: before?.donor ?? { name, ref: party.ref, type: party.type },
    });
  }
  return [...holders.values()];
}

/** The organisation of each donor that was staged; made where there is none. Fictitious ones gain no real references. */
async function ownersOf(tx: Transaction, staging: Staging): Promise<ReadonlyMap<string, string>> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [DONORS_LOCK]);
  const donors = await tx.query<{ holder: string; donor: Donor }>(
    `SELECT DISTINCT ON (holder) holder, donor FROM track_record_staging WHERE import_id = $1 ORDER BY holder, line`,
    [staging.importId],
  );
  const known = await tx.query<Known>(
    `SELECT id, name, iati_ref AS "iatiRef" FROM organisations WHERE NOT illustrative ORDER BY created_at DESC, id`,
  );
  const byRef = new Map(known.flatMap(({ id, iatiRef }) => (iatiRef ? [[iatiRef.toLowerCase(), id] as const] : [])));
  const byName = new Map(known.map(({ id, name }) => [fold(name), id]));
  const owners = new Map<string, string>();
  for (const { holder, donor } of donors) {
    const ref = donor.ref?.toLowerCase();
    const id = (ref && byRef.get(ref)) ?? byName.get(holder) ?? (await make(tx, donor));
    owners.set(holder, id);
    if (ref) byRef.set(ref, id);
  }
  return owners;
}

/** Known by what is published of it, so nobody is asked to verify it; nobody acts for it either. */
async function make(tx: Transaction, { name, ref, type }: Donor): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO organisations (name, type, status, origin, iati_ref, established_in)
     VALUES ($1, $2, 'verified', 'iati', $3, $4) RETURNING id`,
    [name, donorType(type, name), ref, donorCountry(name)],
  );
  if (!made) throw new Error('Postgres gave no id to a new organisation');
  return made.id;
}
