import { NOTICE_KINDS, ORGANISATION_STATES, mayLeaveFor } from '@penc/domain';

// the test of a webhook, which is no notice, leaves where all of them do
const LEAVES = ORGANISATION_STATES.map((status) => {
  const kinds = NOTICE_KINDS.filter((kind) => mayLeaveFor(kind, status));
  const all = kinds.length === NOTICE_KINDS.length;
  return `WHEN '${status}' THEN ${all ? 'true' : `kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`}`;
});

/**
 * `mayLeaveFor`, in SQL: of the `kind` of a notice or delivery, and the organisation that it is for (its id, as SQL). Asked
 * when it leaves: whoever is suspended meanwhile gets nothing that was put before.
 */
export const mayLeaveSql = (organisationId: string) =>
  `(SELECT CASE o.status ${LEAVES.join(' ')} END FROM organisations o WHERE o.id = ${organisationId})`;
