import type { CriterionKey } from '@penc/domain';
import { CRITERIA } from '@penc/domain';
import type { Criterion } from '../rules';
import { homeLink } from './home-link';
import { modalityCompleteness } from './modality-completeness';
import { moneyFit } from './money-fit';
import { targetGroups } from './target-groups';
import { territoryCloseness } from './territory-closeness';
import { textRelevance } from './text-relevance';
import { themeCloseness } from './theme-closeness';
import { timingFit } from './timing-fit';
import { trackRecord } from './track-record';

const byKey: Readonly<Record<CriterionKey, Criterion>> = {
  'theme-closeness': themeCloseness,
  'territory-closeness': territoryCloseness,
  'money-fit': moneyFit,
  'timing-fit': timingFit,
  'modality-completeness': modalityCompleteness,
  'target-groups': targetGroups,
  'text-relevance': textRelevance,
  'track-record': trackRecord,
  'home-link': homeLink,
};

export const criteria: readonly Criterion[] = CRITERIA.map((key) => byKey[key]);
