/** Of `suggestions s`, in SQL: a first approval holds. It was given at the revisions that stand, and nothing was decided since. */
export const AWAITS_SECOND = `s.status = 'suggested' AND EXISTS (
    SELECT 1 FROM decisions d WHERE d.suggestion_id = s.id AND d.action = 'first-approve'
      AND d.need_revision = s.need_revision AND d.offer_revision = s.offer_revision
      AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.suggestion_id = d.suggestion_id AND later.id > d.id))`;
