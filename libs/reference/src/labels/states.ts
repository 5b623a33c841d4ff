import type {
  Answer,
  AnswerAction,
  NeedCoverage,
  PartnershipAction,
  PartnershipState,
  PostingAction,
  PostingState,
  SuggestionAction,
  SuggestionState,
  TrancheAction,
  TrancheState,
} from '@penc/domain';
import type { Label } from '../text';

export const postingStateLabels: Readonly<Record<PostingState, Label>> = {
  draft: { fr: 'brouillon', en: 'draft' },
  open: { fr: 'publié(e)', en: 'open' },
  paused: { fr: 'suspendu(e)', en: 'paused' },
  closed: { fr: 'clôturé(e)', en: 'closed' },
  withdrawn: { fr: 'retiré(e)', en: 'withdrawn' },
  expired: { fr: 'arrivé(e) à échéance', en: 'expired' },
};

export const postingActionLabels: Readonly<Record<PostingAction, Label>> = {
  publish: { fr: 'publier', en: 'publish' },
  pause: { fr: 'suspendre', en: 'pause' },
  resume: { fr: 'reprendre', en: 'resume' },
  withdraw: { fr: 'retirer', en: 'withdraw' },
  close: { fr: 'clôturer', en: 'close' },
  reopen: { fr: 'rouvrir', en: 'reopen' },
  expire: { fr: 'constater l’échéance', en: 'expire' },
};

export const needCoverageLabels: Readonly<Record<NeedCoverage, Label>> = {
  uncovered: { fr: 'non couvert', en: 'uncovered' },
  partly: { fr: 'partiellement couvert', en: 'partly covered' },
  covered: { fr: 'entièrement couvert', en: 'fully covered' },
};

/** For coordinators. */
export const suggestionStateLabels: Readonly<Record<SuggestionState, Label>> = {
  suggested: { fr: 'à examiner', en: 'to review' },
  approved: { fr: 'validée', en: 'approved' },
  dismissed: { fr: 'écartée', en: 'dismissed' },
  postponed: { fr: 'différée', en: 'postponed' },
  superseded: { fr: 'caduque (fiche modifiée)', en: 'superseded' },
  agreed: { fr: 'accord de principe', en: 'agreed in principle' },
  declined: { fr: 'déclinée', en: 'declined' },
  expired: { fr: 'sans suite (délai dépassé)', en: 'expired' },
};

const notShown: Label = { fr: '(non affichée)', en: '(not shown)' };

/** For the two sides: who declined, and what coordinators think before they approve, is not told. */
export const suggestionPublicStateLabels: Readonly<Record<SuggestionState, Label>> = {
  suggested: notShown,
  dismissed: notShown,
  postponed: notShown,
  approved: { fr: 'proposition transmise aux deux parties', en: 'sent to both sides' },
  superseded: { fr: 'retirée après modification d’une fiche', en: 'withdrawn after an edit' },
  agreed: { fr: 'intérêt partagé\u00a0: prenez contact', en: 'both interested: get in touch' },
  declined: { fr: 'l’autre partie ne donne pas suite', en: 'the other side is not taking this up' },
  expired: { fr: 'délai de réponse dépassé', en: 'time to answer has passed' },
};

export const suggestionActionLabels: Readonly<Record<SuggestionAction, Label>> = {
  approve: { fr: 'valider', en: 'approve' },
  dismiss: { fr: 'écarter', en: 'dismiss' },
  postpone: { fr: 'différer', en: 'postpone' },
  supersede: { fr: 'rendre caduque', en: 'supersede' },
  undo: { fr: 'annuler', en: 'undo' },
  agree: { fr: 'constater l’accord', en: 'record the agreement' },
  decline: { fr: 'décliner', en: 'decline' },
  expire: { fr: 'classer sans suite', en: 'expire' },
  reopen: { fr: 'réexaminer', en: 'reopen' },
};

export const answerLabels: Readonly<Record<Answer, Label>> = {
  waiting: { fr: 'en attente de réponse', en: 'awaiting answer' },
  considering: { fr: 'à l’étude jusqu’au…', en: 'under consideration until…' },
  accepted: {
    fr: 'intérêt confirmé (sans engagement financier)',
    en: 'interest confirmed (no financial commitment)',
  },
  declined: { fr: 'déclinée', en: 'declined' },
  submitted: { fr: 'dossier déposé', en: 'submitted' },
  shortlisted: { fr: 'présélectionné', en: 'shortlisted' },
  awarded: { fr: 'retenu', en: 'awarded' },
  rejected: { fr: 'non retenu', en: 'not selected' },
};

export const answerActionLabels: Readonly<Record<AnswerAction, Label>> = {
  accept: { fr: 'confirmer l’intérêt', en: 'confirm interest' },
  decline: { fr: 'décliner', en: 'decline' },
  considering: { fr: 'mettre à l’étude', en: 'take under consideration' },
  submit: { fr: 'signaler le dépôt du dossier', en: 'record the submission' },
  shortlist: { fr: 'présélectionner', en: 'shortlist' },
  award: { fr: 'retenir', en: 'award' },
  reject: { fr: 'ne pas retenir', en: 'not select' },
};

export const partnershipStateLabels: Readonly<Record<PartnershipState, Label>> = {
  drafted: { fr: 'convention en préparation', en: 'being drafted' },
  'in-approval': { fr: 'en cours d’approbation', en: 'awaiting approvals' },
  signed: { fr: 'convention signée', en: 'signed' },
  active: { fr: 'en cours d’exécution', en: 'active' },
  suspended: { fr: 'suspendu', en: 'suspended' },
  completed: { fr: 'achevé', en: 'completed' },
  ended: { fr: 'résilié', en: 'ended' },
};

export const partnershipActionLabels: Readonly<Record<PartnershipAction, Label>> = {
  submit: { fr: 'soumettre aux approbations', en: 'submit for approvals' },
  redraft: { fr: 'reprendre la rédaction', en: 'draft again' },
  sign: { fr: 'signer', en: 'sign' },
  start: { fr: 'démarrer', en: 'start' },
  suspend: { fr: 'suspendre', en: 'suspend' },
  resume: { fr: 'reprendre', en: 'resume' },
  complete: { fr: 'achever', en: 'complete' },
  end: { fr: 'résilier', en: 'end' },
};

export const trancheStateLabels: Readonly<Record<TrancheState, Label>> = {
  planned: { fr: 'tranche prévue', en: 'planned' },
  requested: { fr: 'tranche appelée', en: 'requested' },
  disbursed: { fr: 'tranche décaissée', en: 'disbursed' },
  withheld: { fr: 'tranche retenue', en: 'withheld' },
};

export const trancheActionLabels: Readonly<Record<TrancheAction, Label>> = {
  request: { fr: 'appeler', en: 'request' },
  disburse: { fr: 'décaisser', en: 'disburse' },
  withhold: { fr: 'retenir', en: 'withhold' },
};
