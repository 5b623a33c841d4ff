import type {
  Channel,
  DeliveryFailure,
  DeliveryKind,
  DeliveryState,
  Frequency,
  HeldFor,
  NoticeKind,
  WebhookState,
} from '@penc/domain';
import type { Label } from '../text';

export const channelLabels: Readonly<Record<Channel, Label>> = {
  'in-app': { fr: 'sur la plateforme', en: 'in-app' },
  mail: { fr: 'courriel', en: 'e-mail' },
  sms: { fr: 'SMS', en: 'SMS' },
  webhook: { fr: 'liaison automatique (webhook)', en: 'webhook' },
};

export const frequencyLabels: Readonly<Record<Frequency, Label>> = {
  immediate: { fr: 'immédiat', en: 'immediate' },
  digest: { fr: 'récapitulatif quotidien', en: 'daily digest' },
};

export const noticeKindLabels: Readonly<Record<NoticeKind, Label>> = {
  'lists-rescored': { fr: 'listes recalculées', en: 'lists made anew' },
  'suggestions-ready': { fr: 'propositions à examiner', en: 'suggestions to review' },
  'suggestion-approved': { fr: 'proposition transmise aux deux parties', en: 'suggestion sent to both sides' },
  'suggestion-accepted': { fr: 'intérêt confirmé par l’autre partie', en: 'the other side is interested' },
  'suggestion-declined': { fr: 'proposition déclinée', en: 'suggestion declined' },
  'suggestion-expired': { fr: 'délai de réponse dépassé', en: 'time to answer has passed' },
  'suggestion-superseded': { fr: 'proposition retirée après modification', en: 'suggestion withdrawn after an edit' },
  'partnership-drafted': { fr: 'intérêt partagé, convention en préparation', en: 'both interested, being drafted' },
  'partnership-changed': { fr: 'partenariat mis à jour', en: 'partnership updated' },
  'call-proposed': { fr: 'appel à propositions signalé', en: 'call brought to your attention' },
  'call-deadline-moved': { fr: 'date limite d’un appel modifiée', en: 'deadline of a call moved' },
  'suggestion-reminder': { fr: 'rappel\u00a0: réponse attendue', en: 'reminder: answer awaited' },
  'suggestion-considered': { fr: 'délai d’étude écoulé', en: 'time to consider is over' },
  'suggestion-considering': { fr: 'proposition à l’étude', en: 'suggestion under consideration' },
  'suggestion-message': { fr: 'message sur une proposition', en: 'message about a suggestion' },
  'suggestion-second': { fr: 'seconde validation requise', en: 'second approval needed' },
  'suggestion-suspended': {
    fr: 'proposition retirée, organisation suspendue',
    en: 'suggestion withdrawn, organisation suspended',
  },
  'applications-ready': { fr: 'dossiers à examiner', en: 'applications to examine' },
  'application-shortlisted': { fr: 'dossier présélectionné', en: 'application shortlisted' },
  'application-rejected': { fr: 'dossier non retenu', en: 'application not selected' },
  'partnership-stopped': { fr: 'partenariat suspendu ou résilié', en: 'partnership suspended or ended' },
  'partnership-note': { fr: 'note sur un partenariat', en: 'note on a partnership' },
  'approval-due': { fr: 'approbation à obtenir', en: 'approval due' },
  'tranche-due': { fr: 'échéance d’une tranche', en: 'tranche due' },
  'tranche-late': { fr: 'tranche en retard', en: 'tranche late' },
  'organisation-applied': { fr: 'inscription demandée', en: 'application received' },
  'organisation-to-verify': { fr: 'organisation à vérifier', en: 'organisation to verify' },
  'organisation-verified': { fr: 'organisation vérifiée', en: 'organisation verified' },
  'organisation-suspended': { fr: 'organisation suspendue', en: 'organisation suspended' },
  'organisation-restored': { fr: 'organisation rétablie', en: 'organisation restored' },
  'organisation-without-editor': { fr: 'organisation sans gestionnaire', en: 'organisation without editor' },
  'calendar-ending': { fr: 'fin du calendrier des fêtes', en: 'the calendar of feasts ends' },
  'member-invited': { fr: 'invitation', en: 'invitation' },
  'webhook-disabled': { fr: 'liaison automatique désactivée', en: 'webhook disabled' },
};

export const deliveryKindLabels: Readonly<Record<DeliveryKind, Label>> = {
  ...noticeKindLabels,
  'webhook-test': { fr: 'essai', en: 'test' },
};

export const webhookStateLabels: Readonly<Record<WebhookState, Label>> = {
  active: { fr: 'active', en: 'active' },
  disabled: { fr: 'désactivée', en: 'disabled' },
};

export const deliveryStateLabels: Readonly<Record<DeliveryState, Label>> = {
  pending: { fr: 'en attente', en: 'pending' },
  delivered: { fr: 'remise', en: 'delivered' },
  failed: { fr: 'abandonnée', en: 'given up' },
  held: { fr: 'mise de côté', en: 'put aside' },
};

export const heldForLabels: Readonly<Record<HeldFor, Label>> = {
  'webhook-disabled': { fr: 'la liaison était désactivée', en: 'the webhook was disabled' },
  'organisation-suspended': { fr: 'l’organisation était suspendue', en: 'the organisation was suspended' },
};

export const deliveryFailureLabels: Readonly<Record<DeliveryFailure, Label>> = {
  'bad-status': { fr: 'réponse autre que 2xx', en: 'answer other than 2xx' },
  'no-connection': { fr: 'connexion impossible', en: 'no connection' },
  timeout: { fr: 'sans réponse dans le délai', en: 'no answer in time' },
  'forbidden-address': { fr: 'adresse non admise', en: 'address not admitted' },
};
