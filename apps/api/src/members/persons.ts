import type { Language } from '@penc/domain';
import type { Transaction } from '@penc/storage';

/** A person as somebody else describes them. */
export interface Described {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly language: Language;
}

/** The id of the person of this address, made if there is none: who is known is not renamed by others. */
export async function ensurePerson(tx: Transaction, { name, email, phone, language }: Described): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO people (name, email, phone, language) VALUES ($1, $2, $3, $4)
     ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [name.trim(), email, phone?.trim() ?? null, language],
  );
  if (made) return made.id;
  const [known] = await tx.query<{ id: string }>('SELECT id FROM people WHERE lower(email) = lower($1)', [email]);
  if (!known) throw new Error('a person was erased while somebody wrote to them');
  return known.id;
}
