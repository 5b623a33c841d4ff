import type { ActivityRole, ActivityStatus } from '@penc/domain';
import type { Label } from '../text';

/** IATI lists ActivityStatus and OrganisationRole, in the words of an administration. */
export const activityStatusLabels: Readonly<Record<ActivityStatus, Label>> = {
  pipeline: { fr: 'en préparation', en: 'in preparation' },
  implementation: { fr: 'en cours d’exécution', en: 'under way' },
  finalisation: { fr: 'en phase d’achèvement', en: 'being completed' },
  closed: { fr: 'achevée', en: 'completed' },
  cancelled: { fr: 'annulée', en: 'cancelled' },
  suspended: { fr: 'suspendue', en: 'suspended' },
};

export const activityRoleLabels: Readonly<Record<ActivityRole, Label>> = {
  reporting: { fr: 'déclarant', en: 'reporting' },
  funding: { fr: 'bailleur de fonds', en: 'funding' },
  accountable: { fr: 'responsable', en: 'accountable' },
  extending: { fr: 'gestionnaire des fonds', en: 'extending' },
  implementing: { fr: 'agence d’exécution', en: 'implementing' },
};
