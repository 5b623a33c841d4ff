import type { GateKey } from '@penc/domain';
import { GATES } from '@penc/domain';
import type { Gate } from '../rules';
import { bothOpen } from './both-open';
import { modalityCommon } from './modality-common';
import { moneyPossible } from './money-possible';
import { notRefused } from './not-refused';
import { notSelf } from './not-self';
import { periodsOverlap } from './periods-overlap';
import { requirementsMet } from './requirements-met';
import { sectorNotExcluded } from './sector-not-excluded';
import { territoryRelated } from './territory-related';
import { themeShared } from './theme-shared';
import { typeEligible } from './type-eligible';

const byKey: Readonly<Record<GateKey, Gate>> = {
  'both-open': bothOpen,
  'not-self': notSelf,
  'theme-shared': themeShared,
  'territory-related': territoryRelated,
  'modality-common': modalityCommon,
  'type-eligible': typeEligible,
  'sector-not-excluded': sectorNotExcluded,
  'requirements-met': requirementsMet,
  'money-possible': moneyPossible,
  'periods-overlap': periodsOverlap,
  'not-refused': notRefused,
};

/** In the order in which they are tried and shown. */
export const gates: readonly Gate[] = GATES.map((key) => byKey[key]);
