/**
 * The words of Penc, as codes. Labels in French and English stand in libs/reference;
 * no second word for the same thing is used anywhere else in the code.
 */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The three axes of the Joint Migration and Development Initiative. */
export const THEMES = ['diaspora', 'return', 'planning'] as const;
export type Theme = (typeof THEMES)[number];

/** What an axis is about, more closely. */
export const SUBTHEMES = [
  'diaspora-associations',
  'diaspora-economy',
  'diaspora-skills',
  'decentralised-cooperation',
  'reception',
  'economic-reintegration',
  'psychosocial',
  'protection',
  'migration-data',
  'local-plans',
  'dialogue',
] as const;
export type Subtheme = (typeof SUBTHEMES)[number];

export const themeOfSubtheme: Readonly<Record<Subtheme, Theme>> = {
  'diaspora-associations': 'diaspora',
  'diaspora-economy': 'diaspora',
  'diaspora-skills': 'diaspora',
  'decentralised-cooperation': 'diaspora',
  reception: 'return',
  'economic-reintegration': 'return',
  psychosocial: 'return',
  protection: 'return',
  'migration-data': 'planning',
  'local-plans': 'planning',
  dialogue: 'planning',
};

/** In their order. */
export function subthemesOf(theme: Theme): readonly Subtheme[] {
  return SUBTHEMES.filter((subtheme) => themeOfSubtheme[subtheme] === theme);
}

export const MODALITIES = [
  'grant',
  'loan',
  'guarantee',
  'recoverable-advance',
  'technical-assistance',
  'training',
  'equipment',
  'peer-exchange',
  'diaspora-expertise',
  'diaspora-investment',
  'study',
  'works',
  'volunteering',
] as const;
export type Modality = (typeof MODALITIES)[number];
/** Those that are money; the others may be paid for as well, or given in kind. */
export const MONEY_MODALITIES: readonly Modality[] = [
  'grant',
  'loan',
  'guarantee',
  'recoverable-advance',
  'diaspora-investment',
];

export const TARGET_GROUPS = [
  'returnees',
  'diaspora',
  'migrant-families',
  'potential-migrants',
  'immigrants',
  'internal-migrants',
  'displaced',
  'refugees',
  'host-communities',
  'youth',
  'women',
  'children',
  'vulnerable',
  'disabled',
  'elected',
  'local-staff',
  'associations',
  'entrepreneurs',
  'farmers',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const ORGANISATION_TYPES = [
  'ard',
  'commune',
  'department-council',
  'local-authority-group',
  'ministry',
  'state-service',
  'state-agency',
  'diaspora-association',
  'community-organisation',
  'national-ngo',
  'international-ngo',
  'foundation',
  'cooperation-agency',
  'multilateral',
  'un-agency',
  'development-bank',
  'foreign-local-authority',
  'company',
  'financial-institution',
  'university',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export const POSTING_KINDS = ['need', 'offer'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];
/** A side of a suggestion is named after the posting it stands on. */
export const SIDES = ['need', 'offer'] as const satisfies readonly PostingKind[];
export type Side = (typeof SIDES)[number];

/** Why a suggestion is dismissed by a coordinator, or declined by a side. */
export const DECLINE_REASONS = [
  'not-ours',
  'wrong-place',
  'wrong-time',
  'too-small',
  'too-large',
  'not-eligible',
  'already-covered',
  'duplicate',
  'not-in-plan',
  'no-counterpart',
  'no-mandate',
  'funds-committed',
  'call-required',
  'incomplete',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
/** Never leave the coordinators: no side is told them. */
export const DISMISS_REASONS = [...DECLINE_REASONS, 'due-diligence', 'conflict-of-interest'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

export const ENDED_REASONS = ['mutual', 'funding', 'breach', 'force-majeure'] as const;
export type EndedReason = (typeof ENDED_REASONS)[number];

/** What an agreement may have to pass before it is signed; the law and the sides say which, Penc assumes none. */
export const APPROVAL_KINDS = [
  'deliberation',
  'ard-board',
  'legality-control',
  'prior-approval',
  'ministry-opinion',
  'selection-committee',
  'headquarters',
  'other',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

/** Of an organisation: asked to join, known to be who it says it is, shut out for now. */
export const ORGANISATION_STATES = ['applied', 'verified', 'suspended'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

export const NEED_COVERAGES = ['uncovered', 'partly', 'covered'] as const;
export type NeedCoverage = (typeof NEED_COVERAGES)[number];
