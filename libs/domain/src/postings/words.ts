/** How an offer is awarded. */
export const OFFER_KINDS = ['standing', 'call', 'expression-of-interest', 'direct'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Who may know of a posting: anyone, whoever has an account, or its own side and the coordinators alone. */
export const VISIBILITIES = ['public', 'members', 'coordinators'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const FUNDING_KINDS = ['local-budget', 'community', 'diaspora', 'state', 'donor'] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];
export const FUNDING_FORMS = ['cash', 'in-kind'] as const;
export type FundingForm = (typeof FUNDING_FORMS)[number];
export const FUNDING_STATES = ['planned', 'confirmed'] as const;
export type FundingState = (typeof FUNDING_STATES)[number];

/** Plans of communes, departments and areas, and the investment plans that go with them. */
export const PLAN_KINDS = ['PDC', 'PDD', 'PLD', 'PIC', 'other'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
export const PLAN_STATES = ['listed', 'in-revision', 'not-listed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What an offer may require of a need before it gives anything. */
export const REQUIREMENTS = [
  'plan-listed',
  'deliberation',
  'land-secured',
  'feasibility-study',
  'local-counterpart',
  'local-partner',
  'joint-application',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const CLOSE_REASONS = ['funded-here', 'funded-elsewhere', 'abandoned', 'merged'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
