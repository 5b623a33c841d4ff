import type { PostingKind } from '@penc/domain';
import { offlineWorker } from '../../site/assets';
import type { FormState, Kept } from '../../site/forms';
import type { Visit } from '../../site/visit';
import type { Step, View } from './steps/step';

/** The island that keeps what is written on the device. */
export const DRAFT_ISLANDS = ['draft'] as const;

/** The field that makes the same draft, sent twice, one posting. */
export const ONCE = 'once';

export function newKept(kind: PostingKind, state: FormState, { language }: Visit): Kept {
  return {
    name: `new/${kind}`,
    version: 'new',
    isAnswered: state.values[ONCE] !== undefined,
    worker: offlineWorker(language),
  };
}

export function stepKept(
  kind: PostingKind,
  step: Step,
  { id }: View,
  revision: string,
  isAnswered: boolean,
  { flash }: Visit,
): Kept {
  const sent = flash?.values?.[ONCE];
  return {
    name: `${kind}/${id}/${step.name}`,
    version: revision,
    isAnswered,
    sent: typeof sent === 'string' ? sent : undefined,
  };
}
