import { formatInstant } from '@penc/language';
import { Bar } from '../../site/components/bar';
import { useSay, useVisit } from '../../site/visit';
import type { RescoringView } from '../views';

/** How far scoring anew has come: of the lists themselves, or of what they would be. */
export function Progress({ rescoring }: { readonly rescoring: RescoringView }) {
  const tell = useSay();
  const { language } = useVisit();
  const { purpose, done, total, finishedAt, stoppedAt } = rescoring;
  if (finishedAt)
    return (
      <p class="hint">{tell('page.weights.progress.finished', { purpose, at: formatInstant(finishedAt, language) })}</p>
    );
  if (stoppedAt) return <p class="hint">{tell('page.weights.progress.stopped', { purpose })}</p>;
  return (
    <div role="status">
      <p>{tell('page.weights.progress', { purpose, done, total })}</p>
      <Bar percent={total === 0 ? 0 : (100 * done) / total} />
      <p class="hint">{tell('page.weights.progress.reload')}</p>
    </div>
  );
}
