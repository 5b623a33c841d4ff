import { type Transaction, erasePerson } from '@penc/storage';

/** How long what is about people is kept; docs/personal-data.md says the same table by table. */
const KEEP_READ_NOTICES_DAYS = 365;
const KEEP_UNREAD_NOTICES_DAYS = 730;
const KEEP_KEYS_DAYS = 7;
/** Of a spreadsheet that was sent and never posted. */
const KEEP_UPLOADS_DAYS = 7;
/** After the end of the last membership, an application that was never let in, or an invitation that nobody took up. */
const KEEP_PEOPLE_DAYS = 365;
/** A round is short: the rest waits for the next. */
const AT_A_TIME = 200;

/** Notices, keys, spreadsheets and people whose time is over go. */
export async function forgetInTime(tx: Transaction): Promise<void> {
  await forgetNotices(tx);
  await tx.query('DELETE FROM application_keys WHERE created_at < now() - make_interval(days => $1)', [KEEP_KEYS_DAYS]);
  await tx.query(
    `DELETE FROM import_batches WHERE status = 'uploaded' AND created_at < now() - make_interval(days => $1)`,
    [KEEP_UPLOADS_DAYS],
  );
  await forgetPeople(tx);
}

async function forgetNotices(tx: Transaction): Promise<void> {
  const old = await tx.query<{ id: string }>(
    `SELECT n.id FROM notices n LEFT JOIN mails a ON a.id = n.mail_id
     WHERE (n.read_at < now() - make_interval(days => $1) OR n.created_at < now() - make_interval(days => $2))
       AND (a.id IS NULL OR a.sent_at IS NOT NULL OR a.refused_at IS NOT NULL) LIMIT $3`,
    [KEEP_READ_NOTICES_DAYS, KEEP_UNREAD_NOTICES_DAYS, AT_A_TIME],
  );
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await tx.query('DELETE FROM notices WHERE id = ANY($1::uuid[])', [ids]);
  await tx.query(
    `DELETE FROM mails a WHERE (a.sent_at IS NOT NULL OR a.refused_at IS NOT NULL) AND a.opened_at < now() - make_interval(days => $1)
       AND NOT EXISTS (SELECT 1 FROM notices n WHERE n.mail_id = a.id)`,
    [KEEP_READ_NOTICES_DAYS],
  );
}

/** Those who have nothing to do here: no membership but ended ones, never taken up, or of organisations never let in. */
async function forgetPeople(tx: Transaction): Promise<void> {
  const gone = await tx.query<{ id: string }>(
    `SELECT p.id FROM people p
     WHERE p.erased_at IS NULL AND p.created_at < now() - make_interval(days => $1) AND NOT EXISTS (
       SELECT 1 FROM memberships m WHERE m.person_id = p.id
         AND greatest(m.created_at, m.ended_at) > now() - make_interval(days => $1))
     AND NOT EXISTS (
       SELECT 1 FROM memberships m JOIN organisations o ON o.id = m.organisation_id
       WHERE m.person_id = p.id AND m.ended_at IS NULL AND m.joined_at IS NOT NULL AND (o.status = 'verified' OR EXISTS (
         SELECT 1 FROM organisation_decisions d WHERE d.organisation_id = o.id AND d.action IN ('verify', 'restore'))))
     ORDER BY p.id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [KEEP_PEOPLE_DAYS, AT_A_TIME],
  );
  for (const { id } of gone) {
    await erasePerson(tx, id);
    await tx.log({
      action: 'person.forget',
      subject: { type: 'person', id },
      organisationIds: [],
      territories: [],
    });
  }
}
