import { formatInstant } from '@penc/language';
import { useSay, useVisit } from '../../site/visit';
import type { RescoringView } from '../views';

/** Islands of a page on which something is awaited. */
export const FOLLOWING = ['follow'] as const;

export function isRunning(rescoring: RescoringView | null | undefined): boolean {
  return !!rescoring && rescoring.finishedAt === null && rescoring.stoppedAt === null;
}

/** How far scoring anew has come: of the lists themselves, or of what they would be. Its end is told aloud once. */
export function Progress({ rescoring }: { readonly rescoring: RescoringView }) {
  const tell = useSay();
  const { language, path } = useVisit();
  const { purpose, done, total, finishedAt, stoppedAt } = rescoring;
  if (finishedAt)
    return (
      <p class="hint" data-come>
        {tell('page.weights.progress.finished', { purpose, at: formatInstant(finishedAt, language) })}
      </p>
    );
  if (stoppedAt)
    return (
      <p class="hint" data-come>
        {tell('page.weights.progress.stopped', { purpose })}
      </p>
    );
  return (
    <>
      <div data-follow>
        <p id="progress">{tell('page.weights.progress', { purpose, done, total })}</p>
        <progress aria-labelledby="progress" value={done} max={Math.max(1, total)} />
      </div>
      <p class="hint">
        {tell('page.weights.progress.reload')} <a href={path}>{tell('page.weights.progress.refresh')}</a>
      </p>
    </>
  );
}
