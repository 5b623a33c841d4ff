import type { PostingKind } from '@penc/domain';
import { aboutStep } from './about';
import { awardStep } from './award';
import { conditionsStep } from './conditions';
import { needDatesStep, offerDatesStep } from './dates';
import { diasporaStep } from './diaspora';
import { discretionStep } from './discretion';
import { financingStep } from './financing';
import { inKindStep } from './in-kind';
import { mandatesStep } from './mandates';
import { modalitiesStep } from './modalities';
import { needMoneyStep } from './need-money';
import { offerMoneyStep } from './offer-money';
import { planStep } from './plan';
import { readinessStep } from './readiness';
import type { Step, StepName } from './step';
import { textStep } from './text';
import { whereStep } from './where';

/** In the order in which they are asked. A step of needs is given needs alone, one of offers offers. */
export const steps: Readonly<Record<PostingKind, readonly Step[]>> = {
  need: [textStep, whereStep, aboutStep, modalitiesStep, needMoneyStep, needDatesStep, planStep] as readonly Step[],
  offer: [
    textStep,
    whereStep,
    aboutStep,
    modalitiesStep,
    offerMoneyStep,
    conditionsStep,
    offerDatesStep,
  ] as readonly Step[],
};

/** What few postings need. */
export const furtherSteps: Readonly<Record<PostingKind, readonly Step[]>> = {
  need: [financingStep, inKindStep, mandatesStep, readinessStep, diasporaStep, discretionStep] as readonly Step[],
  offer: [awardStep, discretionStep] as readonly Step[],
};

/** The step that asks for a field, which may have several of its own: `period`, `ticket`. */
export function stepAsking(kind: PostingKind, field: string): StepName | undefined {
  return [...steps[kind], ...furtherSteps[kind]].find(({ labels }) =>
    Object.keys(labels).some((name) => name === field || name.startsWith(`${field}.`)),
  )?.name;
}
