import { stemsOf } from '../stems';
import { type Translation, translationsOf } from './ibm-model-1';

/** Labels of one subject, in both languages. */
export interface AlignedLabels {
  readonly fr: string;
  readonly en: string;
}

/** Below, more are wrong than right. */
const LEAST_SURENESS = 0.4;

/** The lexicon of stems that aligned labels teach, as `libs/matching/data/stem-lexicon.json` keeps it. */
export function trainedLexicon(labels: readonly AlignedLabels[]): readonly Translation[] {
  const aligned = labels.map(({ fr, en }) => ({ fr: stemsOf(fr, 'fr'), en: stemsOf(en, 'en') }));
  return translationsOf(aligned, LEAST_SURENESS);
}
