import { formatPercent } from '@penc/language';
import { useSay, useVisit } from '../../site/visit';
import type { WeightsView } from '../views';

/** What a calibration rests on, and how far what it says was from what happened. */
export function CalibrationTold({ calibration }: { readonly calibration: NonNullable<WeightsView['calibration']> }) {
  const tell = useSay();
  const { language } = useVisit();
  const { outcomes, accepted, error } = calibration;
  return <p>{tell('page.weights.calibration', { outcomes, accepted, error: formatPercent(100 * error, language) })}</p>;
}
