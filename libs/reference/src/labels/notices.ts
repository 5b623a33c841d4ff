import type { Channel, DeliveryFailure, DeliveryState, Frequency, NoticeKind, WebhookState } from '@penc/domain';
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
  'suggestions-ready': { fr: 'propositions à examiner', en: 'suggestions to review' },
  'suggestion-approved': { fr: 'proposition transmise aux deux parties', en: 'suggestion sent to both sides' },
  'suggestion-accepted': { fr: 'intérêt confirmé par l’autre partie', en: 'the other side is interested' },
  'suggestion-declined': { fr: 'proposition déclinée', en: 'suggestion declined' },
  'suggestion-expired': { fr: 'délai de réponse dépassé', en: 'time to answer has passed' },
  'suggestion-superseded': { fr: 'proposition retirée après modification', en: 'suggestion withdrawn after an edit' },
  'partnership-drafted': { fr: 'intérêt partagé, convention en préparation', en: 'both interested, being drafted' },
  'partnership-changed': { fr: 'partenariat mis à jour', en: 'partnership updated' },
  'webhook-disabled': { fr: 'liaison automatique désactivée', en: 'webhook disabled' },
};

export const webhookStateLabels: Readonly<Record<WebhookState, Label>> = {
  active: { fr: 'active', en: 'active' },
  disabled: { fr: 'désactivée', en: 'disabled' },
};

export const deliveryStateLabels: Readonly<Record<DeliveryState, Label>> = {
  pending: { fr: 'en attente', en: 'pending' },
  delivered: { fr: 'remise', en: 'delivered' },
  failed: { fr: 'abandonnée', en: 'given up' },
};

export const deliveryFailureLabels: Readonly<Record<DeliveryFailure, Label>> = {
  'bad-status': { fr: 'réponse autre que 2xx', en: 'answer other than 2xx' },
  'no-connection': { fr: 'connexion impossible', en: 'no connection' },
  timeout: { fr: 'sans réponse dans le délai', en: 'no answer in time' },
  'forbidden-address': { fr: 'adresse non admise', en: 'address not admitted' },
};
