import { storedLists, trueLists } from '../system/watching/oracle';
import { until } from '../system/until';
import type { Accepted } from './load';
import type { Square } from './square';

export interface Stall {
  readonly seconds: number;
  readonly message: string;
}

/** What a fault has cost. */
export interface Toll {
  readonly accepted: number;
  /** Accepted and without its effect. */
  readonly lost: number;
  /** Effects in Postgres that happened twice. */
  readonly doubled: number;
  /** Mails that arrived twice, under the same Message-ID. */
  readonly repeatedMails: number;
  /** The longest that a client waited for its answer, asking again included. */
  readonly slowestAnswer: number;
  /** The longest that a message waited from its acceptance to its effect, and which. */
  readonly longestStall: Stall;
  /** From the end of the load. */
  readonly secondsToDrain: number;
}

/** What is to have had its effect. */
type Expected = Pick<Accepted, 'postings' | 'approvals' | 'slowestMs'>;

/** Waits until all is done and counts. */
export async function takeToll(square: Square, since: Date, accepted: Expected): Promise<Toll> {
  const ended = performance.now();
  await drained(square);
  const secondsToDrain = (performance.now() - ended) / 1_000;
  const [posted, told, mails, wrong] = [
    await postedOf(square, accepted),
    await toldOf(square, accepted),
    await mailsOf(square, since),
    await wrongPlaces(square),
  ];
  return {
    accepted: accepted.postings.length + accepted.approvals.length,
    lost:
      posted.filter((count) => count === 0).length + told.filter((count) => count === 0).length + mails.lost + wrong,
    doubled: posted.filter((count) => count > 1).length + told.filter((count) => count > 1).length,
    repeatedMails: mails.repeated,
    slowestAnswer: accepted.slowestMs / 1_000,
    longestStall: await longestStall(square, since),
    secondsToDrain,
  };
}

async function drained(square: Square): Promise<void> {
  try {
    await until(
      'the outbox to drain',
      async () =>
        (await square.storage.read(`SELECT 1 FROM outbox WHERE done_at IS NULL LIMIT 1`).catch(() => [1])).length === 0,
    );
  } catch (error) {
    const left = await square.storage.read('SELECT * FROM outbox WHERE done_at IS NULL LIMIT 5');
    throw new Error(`${String(error)}: ${JSON.stringify(left)} ${square.worker.lastWords}`, { cause: error });
  }
}

/** For each posting that was accepted, how often it stands there. */
async function postedOf(square: Square, { postings }: Expected): Promise<number[]> {
  const rows = await square.storage.read<{ count: number }>(
    `SELECT (SELECT count(*)::integer FROM postings p WHERE p.title = t) AS count FROM unnest($1::text[]) t`,
    [postings],
  );
  return rows.map(({ count }) => count);
}

/** For each approval, how often it was decided, and for each of its sides, how often its members were told. */
async function toldOf(square: Square, { approvals }: Expected): Promise<number[]> {
  const { ard, agency } = square.people;
  const rows = await square.storage.read<{ count: number }>(
    `SELECT (SELECT count(*)::integer FROM notices n WHERE n.subject_id = s AND n.membership_id = m
             AND n.kind = 'suggestion-approved') AS count
     FROM unnest($1::uuid[]) s CROSS JOIN unnest($2::uuid[]) m
     UNION ALL
     SELECT (SELECT count(*)::integer FROM decisions d WHERE d.suggestion_id = s AND d.action = 'approve')
     FROM unnest($1::uuid[]) s`,
    [approvals, [ard.membershipId, agency.membershipId]],
  );
  return rows.map(({ count }) => count);
}

/** A mail is lost when it was neither taken nor refused by the server, repeated when the server took it again. */
async function mailsOf(square: Square, since: Date): Promise<{ lost: number; repeated: number }> {
  const arrived = new Map<string, number>();
  for (const id of square.mails.arrived) arrived.set(id, (arrived.get(id) ?? 0) + 1);
  const mails = await square.storage.read<{ id: string; refused: boolean }>(
    'SELECT id, refused_at IS NOT NULL AS refused FROM mails WHERE opened_at >= $1',
    [since],
  );
  return {
    lost: mails.filter(({ id, refused }) => !refused && !arrived.has(id)).length,
    repeated: mails.reduce((sum, { id }) => sum + Math.max(0, (arrived.get(id) ?? 0) - 1), 0),
  };
}

/** Places in lists that are not those of brute force. */
async function wrongPlaces(square: Square): Promise<number> {
  const stored = new Set(await storedLists(square.storage));
  const expected = new Set(await trueLists(square.storage));
  return (
    [...stored].filter((line) => !expected.has(line)).length + [...expected].filter((line) => !stored.has(line)).length
  );
}

async function longestStall(square: Square, since: Date): Promise<Stall> {
  const [stall] = await square.storage.read<Stall>(
    `SELECT extract(epoch FROM done_at - created_at)::float8 AS seconds, message FROM outbox WHERE created_at >= $1
     ORDER BY 1 DESC LIMIT 1`,
    [since],
  );
  return stall ?? { seconds: 0, message: '' };
}
