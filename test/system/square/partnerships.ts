import { Storage, WORKER } from '@penc/storage';
import type { Account } from '../accounts';
import type { Client } from '../client';
import { until } from '../until';

interface Tranche {
  readonly id: string;
  readonly status: string;
  readonly doneOn?: string;
  readonly withheldFor?: string;
}
export interface PartnershipSeen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly lines: readonly {
    readonly id: string;
    readonly delivered?: object;
    readonly tranches: readonly Tranche[];
  }[];
  readonly approvals: readonly { readonly id: string; readonly kind: string; readonly due?: string }[];
  readonly overdueApprovals: readonly string[];
  readonly overdueTranches: readonly string[];
  readonly signatures: readonly { readonly side: string; readonly membershipId: string }[];
  readonly moves: readonly string[];
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

export const xof = (value: number) => ({ value: String(value), currency: 'XOF' });

/** Drafted, as if both sides had accepted: without the worker, and as many at a time as one likes. */
export async function draftedPartnership(storage: Storage, needId: string, offerId: string): Promise<string> {
  return storage.transaction(WORKER, async (tx) => {
    const [made] = await tx.query<{ id: string }>(
      `WITH suggestion AS (
         INSERT INTO suggestions (need_id, offer_id, status, total, need_revision, offer_revision, reasons, inputs,
                                  weights_version, need_answer, offer_answer, approved_at)
         VALUES ($1, $2, 'agreed', 50000000, 1, 1, '[1, [], [], []]', '{}', 1, 'accepted',
                 'accepted', now())
         -- a worker may have suggested the pair meanwhile
         ON CONFLICT (need_id, offer_id) DO UPDATE SET status = 'agreed', need_rank = NULL, offer_rank = NULL,
           approved_at = now() RETURNING id)
       INSERT INTO partnerships (suggestion_id, need_id, offer_id) SELECT id, $1, $2 FROM suggestion RETURNING id`,
      [needId, offerId],
    );
    return (made as { id: string }).id;
  });
}

/** Where the api is too busy to say (503), it is asked again. */
export async function read(client: Client, id: string): Promise<PartnershipSeen> {
  return until('the partnership', async () => {
    const { status, body } = await client.get<PartnershipSeen>(`/partnerships/${id}`);
    return status === 503 ? null : body;
  });
}

/** What the api answers to a change that is based on what was read just now. */
export async function change({ client }: Account, id: string, patch: object): Promise<PartnershipSeen> {
  const { revision } = await read(client, id);
  return (await client.patch<PartnershipSeen>(`/partnerships/${id}`, { revision, ...patch })).body;
}

/** By signatories of its two sides. */
export async function signAndStart(
  { ard, agency }: Readonly<Record<'ard' | 'agency', Account>>,
  id: string,
  lines: readonly object[],
): Promise<PartnershipSeen> {
  await change(ard, id, { lines, move: 'sign' });
  await change(agency, id, { move: 'sign' });
  return change(agency, id, { move: 'start' });
}

/** Moves the tranche at this place of the first line; returns the status of the answer. */
export async function moveTranche(
  { client }: Account,
  id: string,
  place: number,
  action: string,
  more: object = {},
): Promise<number> {
  const { revision, lines } = await read(client, id);
  const path = `/partnerships/${id}/tranches/${lines[0]?.tranches[place]?.id}/${action}`;
  return (await client.post(path, { revision, ...more })).status;
}
