import {
  InvalidInput,
  KEY_SCOPES,
  MAX_KEYS,
  NotFound,
  TooManyKeys,
  dayOf,
  lastDayOfKey,
  scopesFor,
} from '@penc/domain';
import { Storage, type Transaction, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Caller } from '../caller';
import { logAccess } from '../log';
import { hashKey } from './enter';
import { type ApiKeyRequest, type ApiKeyView, type NewApiKeyView, beyondRole } from './views';

const COLUMNS = `id, label AS name, scopes, ${momentSql('created_at')} AS "createdAt",
  to_char((expires_at AT TIME ZONE 'UTC') - interval '1 second', 'YYYY-MM-DD') AS "expiresOn", last_used_on::text AS "lastUsedOn"`;
const VALID = `revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`;

type KeyRow = Omit<ApiKeyView, 'scopes'> & { readonly scopes: ApiKeyView['scopes'] | null };

/** The keys of a membership: each opens a part of what its role may do, until its last day. */
@Injectable()
export class ApiKeys {
  constructor(private readonly storage: Storage) {}

  /** Those that are valid, the newest first. */
  async list(caller: Caller): Promise<ApiKeyView[]> {
    const rows = await this.storage.read<KeyRow>(
      `SELECT ${COLUMNS} FROM api_keys WHERE membership_id = $1 AND ${VALID} ORDER BY created_at DESC, id`,
      [caller.membershipId],
    );
    return rows.map(viewOf);
  }

  /**
   * The key itself is in this answer and nowhere else. There is no Idempotency-Key here: an answer that is
   * kept to be given again would be a key that lies about.
   */
  create(caller: Caller, request: ApiKeyRequest): Promise<NewApiKeyView> {
    const key = `penc_${randomBytes(32).toString('base64url')}`;
    return this.storage.transaction(caller, async (tx) => {
      const lastDay = await soundLastDay(tx, caller, request);
      await refuseOneTooMany(tx, caller);
      const [made] = await tx.query<KeyRow>(
        `INSERT INTO api_keys (membership_id, hash, label, scopes, expires_at)
         VALUES ($1, $2, $3, $4, ($5::date + 1)::timestamp AT TIME ZONE 'UTC') RETURNING ${COLUMNS}`,
        [caller.membershipId, hashKey(key), request.name.trim(), request.scopes, lastDay],
      );
      const view = viewOf(made as KeyRow);
      const details = { scopes: view.scopes, expiresOn: view.expiresOn };
      await logAccess(tx, 'api-key.create', { type: 'api-key', id: view.id }, { details });
      return { ...view, key };
    });
  }

  async revoke(caller: Caller, id: string): Promise<void> {
    await this.storage.transaction(caller, async (tx) => {
      const [revoked] = await tx.query(
        `UPDATE api_keys SET revoked_at = now() WHERE id = $1 AND membership_id = $2 AND ${VALID} RETURNING id`,
        [id, caller.membershipId],
      );
      if (!revoked) throw new NotFound('key');
      await logAccess(tx, 'api-key.revoke', { type: 'api-key', id });
    });
  }
}

/** All faults at once. */
async function soundLastDay(tx: Transaction, { role }: Caller, { scopes, expiresOn }: ApiKeyRequest): Promise<string> {
  const [clock] = await tx.query<{ now: Date }>('SELECT now()');
  const last = lastDayOfKey(expiresOn, dayOf((clock as { now: Date }).now));
  const faults = beyondRole(scopes, scopesFor(role));
  if ('fault' in last) throw new InvalidInput([...faults, { pointer: '/expiresOn', code: last.fault }]);
  if (faults.length > 0) throw new InvalidInput(faults);
  return last.day;
}

/** The membership's row is locked, so that two requests at once do not both take the last place. */
async function refuseOneTooMany(tx: Transaction, { membershipId }: Caller): Promise<void> {
  await tx.query('SELECT 1 FROM memberships WHERE id = $1 FOR NO KEY UPDATE', [membershipId]);
  const [valid] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM api_keys WHERE membership_id = $1 AND ${VALID}`,
    [membershipId],
  );
  if ((valid?.count ?? 0) >= MAX_KEYS) throw new TooManyKeys(MAX_KEYS);
}

function viewOf(row: KeyRow): ApiKeyView {
  return { ...row, scopes: row.scopes ?? KEY_SCOPES };
}
