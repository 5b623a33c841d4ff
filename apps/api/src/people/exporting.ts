import { NotFound } from '@penc/domain';
import { type Storage, momentSql, sealedPairsSql } from '@penc/storage';
import type { Caller } from '../access/caller';
import type { PersonExport } from './views';

/** `about`: the id of what it is about, where that may be a suggestion. */
const list = (columns: string, from: string, order: string, about?: string) =>
  `coalesce((SELECT json_agg(json_build_object(${columns}) ORDER BY ${order}) FROM ${from}
             WHERE m.person_id = p.id${about ? ` AND NOT EXISTS (SELECT 1 FROM sealed WHERE sealed.id = ${about})` : ''}), '[]')`;
const acted = (table: string, column: string) => `${table} x JOIN memberships m ON m.id = x.${column}`;

/** What people write to each other, wherever it stands. */
const TEXTS = `(
  SELECT 'message' AS kind, suggestion_id AS subject_id, text, written_at, written_by FROM suggestion_messages
  UNION ALL SELECT 'note', suggestion_id, text, written_at, written_by FROM suggestion_notes
  UNION ALL SELECT 'partnership-note', partnership_id, text, created_at, membership_id FROM partnership_notes)`;

/**
 * One statement, so one moment: what is kept about a person, under the names of PersonExport. To an administrator behind
 * a call, or who applies to it, it names nobody who answers it: $2 holds the organisations of whoever asks, $3 what these
 * apply to; none where they ask for themselves.
 */
const EXPORT = `
  WITH sealed AS MATERIALIZED ${sealedPairsSql({ belongsTo: '$2', appliesTo: '$3' })}
  SELECT json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone, 'language', p.language,
                           'channels', p.channels, 'frequency', p.frequency, 'createdAt', ${momentSql('p.created_at')}) AS person,
    (SELECT json_build_object('confirmedAt', ${momentSql('f.confirmed_at')}, 'recoveryCodesLeft',
              (SELECT count(*) FROM recovery_codes c WHERE c.person_id = p.id AND c.used_at IS NULL))
     FROM second_factors f WHERE f.person_id = p.id) AS "secondFactor",
    ${list(
      `'id', m.id, 'organisationId', m.organisation_id, 'organisation', o.name, 'role', m.role, 'territories',
       m.territories, 'createdAt', ${momentSql('m.created_at')}, 'joinedAt', ${momentSql('m.joined_at')}, 'endedAt', ${momentSql('m.ended_at')}`,
      'memberships m JOIN organisations o ON o.id = m.organisation_id',
      'm.created_at, m.id',
    )} AS memberships,
    ${list(
      `'id', x.id, 'kind', x.kind, 'subjectType', x.subject_type, 'subjectId', x.subject_id, 'details', x.details,
       'createdAt', ${momentSql('x.created_at')}, 'readAt', ${momentSql('x.read_at')}, 'mailedAt', ${momentSql('a.sent_at')},
       'textedAt', ${momentSql('t.sent_at')}`,
      `${acted('notices', 'membership_id')} LEFT JOIN mails a ON a.id = x.mail_id LEFT JOIN sms t ON t.notice_id = x.id`,
      'x.created_at, x.id',
      'x.subject_id',
    )} AS notices,
    ${list(
      `'id', x.id, 'suggestionId', x.suggestion_id, 'action', x.action, 'reason', x.reason, 'note', x.note,
       'decidedAt', ${momentSql('x.decided_at')}`,
      acted('decisions', 'decided_by'),
      'x.id',
      'x.suggestion_id',
    )} AS decisions,
    ${list(
      `'id', x.id, 'organisationId', x.organisation_id, 'action', x.action, 'reason', x.reason, 'note', x.note,
       'decidedAt', ${momentSql('x.decided_at')}`,
      acted('organisation_decisions', 'decided_by'),
      'x.id',
    )} AS "organisationDecisions",
    ${list(
      `'id', x.id, 'kind', x.kind, 'fileName', x.file_name, 'createdAt', ${momentSql('x.created_at')}`,
      acted('import_batches', 'membership_id'),
      'x.created_at, x.id',
    )} AS imports,
    ${list(
      `'postingId', x.posting_id, 'revision', x.revision, 'writtenAt', ${momentSql('x.written_at')}`,
      acted('posting_revisions', 'written_by'),
      'x.written_at, x.posting_id',
    )} AS revisions,
    ${list(
      `'kind', x.kind, 'subjectId', x.subject_id, 'text', x.text, 'writtenAt', ${momentSql('x.written_at')}`,
      acted(TEXTS, 'written_by'),
      'x.written_at',
      'x.subject_id',
    )} AS texts,
    ${list(
      `'id', x.id, 'reference', x.reference, 'validFrom', x.valid_from, 'validUntil', x.valid_until`,
      acted('delegations', 'membership_id'),
      'x.valid_from, x.id',
    )} AS delegations,
    ${list(
      `'partnershipId', x.partnership_id, 'side', x.side, 'delegationId', x.delegation_id, 'signedOn', x.signed_on`,
      acted('partnership_signatures', 'membership_id'),
      'x.signed_on, x.partnership_id',
    )} AS signatures,
    ${list(
      `'id', x.id, 'action', x.action, 'reason', x.reason, 'note', x.note, 'createdAt', ${momentSql('x.created_at')}`,
      acted('bulk_batches', 'membership_id'),
      'x.created_at, x.id',
    )} AS batches,
    ${list(
      `'id', x.id, 'askedAt', ${momentSql('x.asked_at')}`,
      acted('weight_proposals', 'asked_by'),
      'x.asked_at, x.id',
    )} AS "weightProposals",
    ${list(
      `'id', x.id, 'label', x.label, 'createdAt', ${momentSql('x.created_at')}, 'expiresAt', ${momentSql('x.expires_at')},
       'revokedAt', ${momentSql('x.revoked_at')}`,
      acted('api_keys', 'membership_id'),
      'x.created_at, x.id',
    )} AS "apiKeys",
    ${list(
      `'id', x.id, 'at', ${momentSql('x.at')}, 'action', x.action, 'subjectType', x.subject_type, 'subjectId', x.subject_id`,
      acted('log', 'membership_id'),
      'x.id',
      'x.subject_id',
    )} AS log
  FROM people p WHERE p.id = $1 AND p.erased_at IS NULL`;

/** Throws NotFound for somebody who is not there, or not any more. */
export async function exportPerson(storage: Storage, caller: Caller, personId: string): Promise<PersonExport> {
  const { belongsTo, appliesTo } = caller.personId === personId ? { belongsTo: [], appliesTo: [] } : caller;
  const [found] = await storage.read<Omit<PersonExport, 'sessions'>>(EXPORT, [personId, belongsTo, appliesTo]);
  if (!found) throw new NotFound('person');
  return { ...found, sessions: await sessionsOf(storage, personId) };
}

/** All that a session is but its secret. */
async function sessionsOf(storage: Storage, personId: string): Promise<Record<string, unknown>[]> {
  const rows = await storage.read<{ session: Record<string, unknown> }>(
    `SELECT to_jsonb(s) - 'hash' AS session FROM sessions s WHERE s.person_id = $1 ORDER BY s.created_at`,
    [personId],
  );
  return rows.map(({ session }) => session);
}
