import type { TerritoryLevel } from '../territories';
import type { Label } from '../text';

export const territoryLevelLabels: Readonly<Record<TerritoryLevel, Label>> = {
  country: { fr: 'pays', en: 'country' },
  region: { fr: 'région', en: 'region' },
  department: { fr: 'département', en: 'department' },
  commune: { fr: 'commune', en: 'commune' },
};
