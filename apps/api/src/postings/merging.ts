import { InvalidInput } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { PostingRow } from './views';

/** Of `postings`: what $1, of the kind $2 and the organisation $3, may be merged into; what has gone itself takes nobody's place. */
export const MERGEABLE = `id <> $1 AND kind = $2 AND organisation_id = $3
  AND status <> 'withdrawn' AND close_reason IS DISTINCT FROM 'merged'`;

/** What is merged goes into another posting of the same kind and organisation, one that has not gone itself. */
export async function refuseUnlessMergeable(
  tx: Transaction,
  { id, kind, organisationId }: Pick<PostingRow, 'id' | 'kind' | 'organisationId'>,
  into: string | null,
): Promise<void> {
  if (into === null) throw new InvalidInput([{ pointer: '/mergedInto', code: 'required' }]);
  const [other] = await tx.query(`SELECT 1 FROM postings WHERE ${MERGEABLE} AND id = $4 FOR SHARE`, [
    id,
    kind,
    organisationId,
    into,
  ]);
  if (!other) throw new InvalidInput([{ pointer: '/mergedInto', code: 'not-mergeable' }]);
}
