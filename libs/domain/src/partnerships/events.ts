import { PARTNERSHIP_ACTIONS, TRANCHE_ACTIONS } from '../states';

/**
 * What can happen to a partnership: `signature` is the first of two, `sign` the second; with a `lapse` the terms were
 * edited after the first, which is to be given again.
 */
export const PARTNERSHIP_EVENTS = [
  'draft',
  'edit',
  'signature',
  'lapse',
  ...PARTNERSHIP_ACTIONS,
  ...TRANCHE_ACTIONS,
] as const;
export type PartnershipEvent = (typeof PARTNERSHIP_EVENTS)[number];

/** What an edit has done to the terms that the other side knew; `lapsed`: somebody had signed the former ones. */
export const TERMS_AFTER = ['same', 'changed', 'lapsed'] as const;
export type TermsAfter = (typeof TERMS_AFTER)[number];

/** What an edit may have touched, as the log and the history call it. */
export const EDITED_PARTS = ['lines', 'approvals', 'sustainability'] as const;
export type EditedPart = (typeof EDITED_PARTS)[number];

/** Somebody has to act on these, or to know at once: they go by mail as well. */
export const MAILED_EVENTS: readonly PartnershipEvent[] = [
  'draft',
  'submit',
  'redraft',
  'signature',
  'lapse',
  'sign',
  'suspend',
  'resume',
  'complete',
  'end',
  'request',
  'disburse',
  'withhold',
];

/** A partnership that stops concerns its territory: its coordinators read of it, among what they read once a day. */
export const EVENTS_FOR_COORDINATORS: readonly PartnershipEvent[] = ['suspend', 'end'];
