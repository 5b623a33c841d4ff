import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { acceptanceProbability } from '@penc/matching';
import type { SuggestionRow } from './rows';

export const SCORE_KINDS = ['score', 'probability'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** A score is no probability before enough answers have shown how often both sides accept at such a score. */
export function saidOfScore({ total, calibration }: Pick<SuggestionRow, 'total' | 'calibration'>, language: Language) {
  if (!calibration) {
    return { scoreKind: 'score', scoreSentence: say(language, 'score.only'), probability: null } as const;
  }
  const probability = Math.round(100 * acceptanceProbability(calibration, total));
  const scoreSentence = say(language, 'score.probability', { percent: probability, outcomes: calibration.outcomes });
  return { scoreKind: 'probability', scoreSentence, probability } as const;
}
