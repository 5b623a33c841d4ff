import type {
  CloseReason,
  FundingForm,
  FundingKind,
  FundingState,
  OfferKind,
  PlanKind,
  PlanState,
  Requirement,
  Visibility,
} from '@penc/domain';
import type { Label } from '../text';

export const offerKindLabels: Readonly<Record<OfferKind, Label>> = {
  standing: { fr: 'guichet permanent', en: 'standing facility' },
  call: { fr: 'appel à propositions', en: 'call for proposals' },
  'expression-of-interest': { fr: 'appel à manifestation d’intérêt', en: 'call for expressions of interest' },
  direct: { fr: 'attribution directe', en: 'direct award' },
};

export const visibilityLabels: Readonly<Record<Visibility, Label>> = {
  public: { fr: 'publique', en: 'public' },
  members: { fr: 'réservée aux organisations vérifiées', en: 'verified organisations only' },
  coordinators: { fr: 'confidentielle (coordination seule)', en: 'confidential (coordinators only)' },
};

export const fundingKindLabels: Readonly<Record<FundingKind, Label>> = {
  'local-budget': { fr: 'budget de la collectivité', en: 'local budget' },
  community: { fr: 'participation des populations', en: 'community contribution' },
  diaspora: { fr: 'apport de la diaspora', en: 'diaspora contribution' },
  state: { fr: 'État', en: 'State' },
  donor: { fr: 'partenaire technique et financier', en: 'donor' },
};

export const fundingFormLabels: Readonly<Record<FundingForm, Label>> = {
  cash: { fr: 'en numéraire', en: 'in cash' },
  'in-kind': { fr: 'en nature', en: 'in kind' },
};

export const fundingStateLabels: Readonly<Record<FundingState, Label>> = {
  planned: { fr: 'prévu', en: 'planned' },
  confirmed: { fr: 'confirmé', en: 'confirmed' },
};

export const planKindLabels: Readonly<Record<PlanKind, Label>> = {
  PDC: { fr: 'plan de développement communal (PDC)', en: 'communal development plan (PDC)' },
  PDD: { fr: 'plan départemental de développement (PDD)', en: 'departmental development plan (PDD)' },
  PLD: { fr: 'plan local de développement (PLD)', en: 'local development plan (PLD)' },
  PIC: { fr: 'plan d’investissement communal (PIC)', en: 'communal investment plan (PIC)' },
  other: { fr: 'autre plan', en: 'other plan' },
};

export const planStateLabels: Readonly<Record<PlanState, Label>> = {
  listed: { fr: 'action inscrite au plan', en: 'action listed in the plan' },
  'in-revision': { fr: 'plan en cours de révision', en: 'plan being revised' },
  'not-listed': { fr: 'action non inscrite au plan', en: 'action not listed in the plan' },
};

export const requirementLabels: Readonly<Record<Requirement, Label>> = {
  'plan-listed': { fr: 'action inscrite au plan de développement', en: 'action listed in the development plan' },
  deliberation: { fr: 'délibération du conseil', en: 'council decision' },
  'land-secured': { fr: 'assiette foncière sécurisée', en: 'land secured' },
  'feasibility-study': { fr: 'étude de faisabilité', en: 'feasibility study' },
  'local-counterpart': { fr: 'contrepartie locale', en: 'local contribution' },
  'local-partner': { fr: 'partenaire local', en: 'local partner' },
  'joint-application': { fr: 'candidature conjointe', en: 'joint application' },
};

/** Of a need; an offer is not funded, it is spent. */
export const closeReasonLabels: Readonly<Record<CloseReason, Label>> = {
  'funded-here': { fr: 'financement trouvé sur Penc', en: 'funded through Penc' },
  'funded-elsewhere': { fr: 'financement trouvé ailleurs', en: 'funded elsewhere' },
  abandoned: { fr: 'projet abandonné', en: 'abandoned' },
  merged: { fr: 'regroupée avec une autre fiche', en: 'merged with another posting' },
};

export const offerCloseReasonLabels: Readonly<Record<CloseReason, Label>> = {
  'funded-here': { fr: 'appui engagé auprès de projets trouvés sur Penc', en: 'support committed through Penc' },
  'funded-elsewhere': { fr: 'appui engagé ailleurs', en: 'support committed elsewhere' },
  abandoned: { fr: 'offre abandonnée ou programme terminé', en: 'offer given up, or programme over' },
  merged: { fr: 'regroupée avec une autre fiche', en: 'merged with another posting' },
};
