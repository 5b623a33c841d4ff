import type { MailSink } from '../../apps/local/src/mail-sink';
import { storedLists, trueLists } from '../system/oracle';
import type { System } from '../system/system';
import { until } from '../system/until';
import type { Accepted, People } from './load';

export interface Toll {
  readonly accepted: number;
  /** Accepted and without its effect. */
  readonly lost: number;
  /** Effects in Postgres that happened twice. */
  readonly doubled: number;
  /** Mails that arrived twice, under the same Message-ID. */
  readonly repeatedMails: number;
  readonly secondsToDrain: number;
}

/** Waits until all is done and counts what the fault has cost. */
export async function takeToll(system: System, people: People, sink: MailSink, accepted: Accepted): Promise<Toll> {
  const since = Date.now();
  await until('the outbox to drain', () => isDrained(system), 150_000);
  const secondsToDrain = (Date.now() - since) / 1_000;
  const [stored, expected] = [await storedLists(system.storage), await trueLists(system.storage)];
  const wrong =
    stored.filter((line) => !expected.includes(line)).length + expected.filter((line) => !stored.includes(line)).length;
  const notices = await noticeCounts(system, people, accepted);
  const mails = sink.mails.filter(({ at }) => at >= accepted.since).map(({ messageId }) => messageId);
  const unsent = await one(system, 'SELECT count(*)::integer AS count FROM mails WHERE sent_at IS NULL');
  const missing = await one(
    system,
    'SELECT count(*)::integer AS count FROM unnest($1::uuid[]) id WHERE NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = id.id)',
    [accepted.postings],
  );
  return {
    accepted: accepted.postings.length + accepted.approvals.length,
    lost: missing + wrong + unsent + notices.filter((count) => count === 0).length,
    doubled: notices.filter((count) => count > 1).length,
    repeatedMails: mails.length - new Set(mails).size,
    secondsToDrain,
  };
}

/** For each approval and side, how many notices its members have. */
async function noticeCounts(system: System, people: People, accepted: Accepted): Promise<number[]> {
  const rows = await system.storage.read<{ count: number }>(
    `SELECT (SELECT count(*)::integer FROM notices n WHERE n.subject_id = s AND n.membership_id = m
             AND n.kind = 'suggestion-approved') AS count
     FROM unnest($1::uuid[]) s CROSS JOIN unnest($2::uuid[]) m`,
    [accepted.approvals, [people.ard.membershipId, people.agency.membershipId]],
  );
  return rows.map(({ count }) => count);
}

async function isDrained(system: System): Promise<boolean> {
  const left = 'SELECT count(*)::integer AS count FROM outbox WHERE done_at IS NULL';
  return (await one(system, left)) === 0;
}

async function one(system: System, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  const [row] = await system.storage.read<{ count: number }>(sql, parameters);
  return row?.count ?? -1;
}

export function tell(name: string, toll: Toll): void {
  const { accepted, lost, doubled, repeatedMails, secondsToDrain } = toll;
  process.stderr.write(
    `${name}: accepted ${accepted}, lost ${lost}, doubled ${doubled}, repeated mails ${repeatedMails}, ` +
      `drained in ${secondsToDrain.toFixed(1)} s\n`,
  );
}
