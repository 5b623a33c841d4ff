import type { Account } from '../accounts';
import { aNeed, anOffer } from './postings';
import type { System } from '../system';

/** Posts it and gives its id. */
export async function posted(
  { client }: Account,
  kind: 'need' | 'offer',
  changes: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { status, body } = await client.post<{ id: string }>(
    `/${kind}s`,
    kind === 'need' ? aNeed(changes) : anOffer(changes),
  );
  if (status !== 201) throw new Error(`not posted: ${JSON.stringify(body)}`);
  return body.id;
}

interface Passed {
  readonly status: 'suggested' | 'approved' | 'agreed' | 'declined';
  /** Days after which the first side answered; the approval lay twenty days back. */
  readonly answeredAfter?: number;
}

/** A pair as the scorer and people would have left it, without waiting for them; approved, both sides were told. */
export async function paired(
  { storage }: System,
  [needId, offerId]: readonly [string, string],
  { status, answeredAfter }: Passed,
): Promise<string> {
  const told = status === 'suggested' ? null : 20;
  const [row] = await storage.read<{ id: string }>(
    `INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs, weights_version,
       approved_at, need_shared_at, offer_shared_at, told_on)
     SELECT $1, $2, $3, 50000000, 1, 1, '[1, [], [], []]', '{}', 1, at, at, at, at::date
     FROM (SELECT now() - make_interval(days => $4) AS at) told RETURNING id`,
    [needId, offerId, status, told],
  );
  const id = String(row?.id);
  if (answeredAfter !== undefined) {
    await storage.read(
      `INSERT INTO decisions (suggestion_id, action, side, decided_at, need_revision, offer_revision, total, weights_version)
       SELECT id, 'accept', 'need', approved_at + make_interval(days => $2), 1, 1, total, 1 FROM suggestions WHERE id = $1
       RETURNING id`,
      [id, answeredAfter],
    );
  }
  return id;
}
