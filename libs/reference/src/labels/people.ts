import type {
  Language,
  OrganisationAction,
  OrganisationState,
  OrganisationType,
  Role,
  SuspensionReason,
} from '@penc/domain';
import type { Label } from '../text';

export const languageLabels: Readonly<Record<Language, Label>> = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
};

export const roleLabels: Readonly<Record<Role, Label>> = {
  member: { fr: 'membre (consultation)', en: 'member (read only)' },
  editor: { fr: 'gestionnaire', en: 'editor' },
  signatory: { fr: 'signataire habilité(e)', en: 'authorised signatory' },
  coordinator: { fr: 'coordonnateur, coordonnatrice', en: 'coordinator' },
  observer: { fr: 'observateur, observatrice', en: 'observer' },
  admin: { fr: 'administrateur, administratrice', en: 'administrator' },
};

export const organisationStateLabels: Readonly<Record<OrganisationState, Label>> = {
  applied: { fr: 'inscription demandée', en: 'applied' },
  verified: { fr: 'vérifiée', en: 'verified' },
  suspended: { fr: 'suspendue', en: 'suspended' },
};

export const organisationActionLabels: Readonly<Record<OrganisationAction, Label>> = {
  verify: { fr: 'vérifier', en: 'verify' },
  suspend: { fr: 'suspendre', en: 'suspend' },
  restore: { fr: 'rétablir', en: 'restore' },
};

export const suspensionReasonLabels: Readonly<Record<SuspensionReason, Label>> = {
  unidentified: { fr: 'existence ou enregistrement non établi', en: 'existence or registration not established' },
  unreachable: { fr: 'organisation injoignable', en: 'organisation cannot be reached' },
  misuse: { fr: 'manquement aux règles de la plateforme', en: 'misuse of the platform' },
  duplicate: { fr: 'organisation déjà inscrite', en: 'organisation already registered' },
  requested: { fr: 'à la demande de l’organisation', en: 'at the organisation’s own request' },
  other: { fr: 'autre motif (à préciser)', en: 'other (specify)' },
};

export const organisationTypeLabels: Readonly<Record<OrganisationType, Label>> = {
  ard: { fr: 'agence régionale de développement', en: 'regional development agency' },
  commune: { fr: 'commune', en: 'commune' },
  'department-council': { fr: 'conseil départemental', en: 'departmental council' },
  'local-authority-group': { fr: 'groupement de collectivités', en: 'group of local authorities' },
  ministry: { fr: 'ministère', en: 'ministry' },
  'state-service': { fr: 'service déconcentré de l’État', en: 'State field service' },
  'state-agency': { fr: 'agence ou fonds public', en: 'public agency or fund' },
  'diaspora-association': { fr: 'association de la diaspora, de ressortissants', en: 'diaspora association' },
  'community-organisation': { fr: 'organisation communautaire de base, GIE', en: 'community organisation' },
  'national-ngo': { fr: 'ONG nationale', en: 'national NGO' },
  'international-ngo': { fr: 'ONG internationale', en: 'international NGO' },
  foundation: { fr: 'fondation', en: 'foundation' },
  'cooperation-agency': { fr: 'agence de coopération, ambassade', en: 'cooperation agency, embassy' },
  multilateral: { fr: 'organisation internationale, Union européenne', en: 'multilateral, EU' },
  'un-agency': { fr: 'agence des Nations Unies', en: 'UN agency' },
  'development-bank': { fr: 'banque de développement', en: 'development bank' },
  'foreign-local-authority': { fr: 'collectivité territoriale étrangère', en: 'foreign local authority' },
  company: { fr: 'entreprise', en: 'company' },
  'financial-institution': {
    fr: 'banque, système financier décentralisé',
    en: 'bank, microfinance institution',
  },
  university: {
    fr: 'université, centre de formation ou de recherche',
    en: 'university, training or research centre',
  },
};

/** The nearest code of the IATI list OrganisationType, version 2.03. */
export const iatiOrganisationTypes: Readonly<Record<OrganisationType, string>> = {
  ard: '15',
  commune: '11',
  'department-council': '11',
  'local-authority-group': '11',
  ministry: '10',
  'state-service': '10',
  'state-agency': '15',
  'diaspora-association': '22',
  'community-organisation': '24',
  'national-ngo': '22',
  'international-ngo': '21',
  foundation: '60',
  'cooperation-agency': '10',
  multilateral: '40',
  'un-agency': '40',
  'development-bank': '40',
  'foreign-local-authority': '11',
  company: '70',
  'financial-institution': '70',
  university: '80',
};
