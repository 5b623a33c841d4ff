import type {
  ApprovalKind,
  CriterionKey,
  DeclineReason,
  DismissReason,
  EndedReason,
  GateKey,
  Outcome,
} from '@penc/domain';
import type { Label } from '../text';

export const declineReasonLabels: Readonly<Record<DeclineReason, Label>> = {
  'not-ours': { fr: 'hors de notre mandat', en: 'outside our mandate' },
  'wrong-place': { fr: 'hors de la zone d’intervention', en: 'outside our area' },
  'wrong-time': { fr: 'calendrier incompatible', en: 'wrong time' },
  'too-small': { fr: 'montant trop faible', en: 'too small' },
  'too-large': { fr: 'montant trop élevé', en: 'too large' },
  'not-eligible': { fr: 'non éligible', en: 'not eligible' },
  'already-covered': { fr: 'besoin déjà couvert', en: 'already covered' },
  duplicate: { fr: 'doublon', en: 'duplicate' },
  'not-in-plan': { fr: 'action non inscrite au plan', en: 'not in the plan' },
  'no-counterpart': { fr: 'contrepartie non mobilisée', en: 'local share not secured' },
  'no-mandate': { fr: 'délibération ou mandat manquant', en: 'no mandate' },
  'funds-committed': { fr: 'enveloppe épuisée', en: 'funds committed' },
  'call-required': { fr: 'passer par l’appel à propositions', en: 'must go through a call' },
  incomplete: { fr: 'dossier incomplet', en: 'incomplete' },
  other: { fr: 'autre motif (à préciser)', en: 'other (specify)' },
};

export const dismissReasonLabels: Readonly<Record<DismissReason, Label>> = {
  ...declineReasonLabels,
  'due-diligence': { fr: 'vérifications préalables non concluantes', en: 'due diligence' },
  'conflict-of-interest': { fr: 'conflit d’intérêts', en: 'conflict of interest' },
};

export const endedReasonLabels: Readonly<Record<EndedReason, Label>> = {
  mutual: { fr: 'd’un commun accord', en: 'by mutual agreement' },
  funding: { fr: 'retrait du financement', en: 'funding withdrawn' },
  breach: { fr: 'manquement aux obligations', en: 'breach' },
  'force-majeure': { fr: 'force majeure', en: 'force majeure' },
};

export const approvalKindLabels: Readonly<Record<ApprovalKind, Label>> = {
  deliberation: { fr: 'délibération du conseil', en: 'council decision' },
  'ard-board': { fr: 'accord du conseil d’administration de l’ARD', en: 'ARD board approval' },
  'legality-control': {
    fr: 'transmission au représentant de l’État (contrôle de légalité)',
    en: 'legality control',
  },
  'prior-approval': { fr: 'approbation préalable du représentant de l’État', en: 'prior State approval' },
  'ministry-opinion': { fr: 'avis du ministère de tutelle', en: 'ministry opinion' },
  'selection-committee': { fr: 'comité de sélection', en: 'selection committee' },
  headquarters: { fr: 'accord du siège', en: 'headquarters approval' },
  other: { fr: 'autre (à préciser)', en: 'other (specify)' },
};

export const gateLabels: Readonly<Record<GateKey, Label>> = {
  'both-open': { fr: 'fiches publiées', en: 'both open' },
  'not-self': { fr: 'organisations distinctes', en: 'different organisations' },
  'theme-shared': { fr: 'axe ou domaine commun', en: 'axis or field shared' },
  'territory-related': { fr: 'territoires compatibles', en: 'territories related' },
  'modality-common': { fr: 'modalité commune', en: 'modality in common' },
  'type-eligible': { fr: 'organisation éligible', en: 'eligible' },
  'sector-not-excluded': { fr: 'secteur non exclu', en: 'sector not excluded' },
  'requirements-met': { fr: 'conditions préalables réunies', en: 'prerequisites met' },
  'money-possible': { fr: 'montant et cofinancement compatibles', en: 'amount and co-funding fit' },
  'periods-overlap': { fr: 'périodes compatibles', en: 'periods overlap' },
  'not-refused': { fr: 'non écartée auparavant', en: 'not refused before' },
};

export const outcomeLabels: Readonly<Record<Outcome, Label>> = {
  pass: { fr: 'remplie', en: 'met' },
  fail: { fr: 'non remplie', en: 'not met' },
  unknown: { fr: 'à vérifier', en: 'to verify' },
};

export const criterionLabels: Readonly<Record<CriterionKey, Label>> = {
  'theme-closeness': { fr: 'proximité thématique', en: 'theme closeness' },
  'territory-closeness': { fr: 'proximité territoriale', en: 'territory closeness' },
  'money-fit': { fr: 'adéquation financière', en: 'money fit' },
  'timing-fit': { fr: 'adéquation du calendrier', en: 'timing fit' },
  'modality-completeness': { fr: 'modalités couvertes', en: 'modalities covered' },
  'target-groups': { fr: 'groupes cibles communs', en: 'shared target groups' },
  'text-relevance': { fr: 'proximité des textes', en: 'text relevance' },
  'track-record': { fr: 'références', en: 'track record' },
  'home-link': { fr: 'lien avec le territoire d’origine', en: 'link with the home territory' },
};
