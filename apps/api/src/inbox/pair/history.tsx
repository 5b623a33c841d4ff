import { formatInstant } from '@penc/language';
import { label } from '@penc/reference';
import { useSay, useVisit } from '../../site/visit';
import type { DecisionView } from '../../suggestions/history/views';

/** Who decided what of this pair, oldest first. */
export function History({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const tell = useSay();
  return (
    <section aria-labelledby="history">
      <h3 id="history">{tell('page.inbox.history')}</h3>
      {decisions.length === 0 ? (
        <p class="hint">{tell('page.inbox.history.none')}</p>
      ) : (
        <ol class="past">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <Decided decision={decision} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** One decision in words: what, by whom, when, why. */
export function Decided({ decision }: { readonly decision: DecisionView }) {
  const tell = useSay();
  const { language } = useVisit();
  const { action, side, by, reasonLabel, note, shown, at } = decision;
  return (
    <>
      <strong>
        {tell('page.inbox.action', { action: action === 'first-approve' ? 'first' : action, side: side ?? 'none' })}
      </strong>
      {', '}
      {formatInstant(at, language)}
      {by && ` – ${by.organisation} (${label('role', by.role, language)})`}
      {reasonLabel && ` – ${tell('page.inbox.because', { reason: reasonLabel })}`}
      {'. '}
      <span class="hint">{tell('page.inbox.shown', { score: shown.score })}</span>
      {note && <span class="written">{note}</span>}
    </>
  );
}
