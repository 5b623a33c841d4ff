import type { Page } from '../../http/lists/cursor';
import { Moment } from '../../site/components/moment';
import { useSay } from '../../site/visit';
import type { DecisionView } from '../history/views';

/** What was decided about a suggestion, oldest first, as far as the reader is concerned. */
export function History({
  decisions,
  isSide,
}: {
  readonly decisions: Page<DecisionView>;
  /** One of the sides reads. */
  readonly isSide: boolean;
}) {
  const tell = useSay();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{tell('page.suggestion.history')}</h2>
      <ol class="past">
        {decisions.items.map(({ id, action, by, at, reasonLabel, note }) => (
          <li key={id}>
            <p>
              {tell('page.suggestion.history.entry', {
                // a word of a message has no hyphen
                action: action === 'first-approve' ? 'first' : action,
                organisation: by?.organisation ?? '',
                by: by ? 'side' : 'none',
                reader: isSide ? 'side' : 'inside',
              })}{' '}
              <span class="hint">
                <Moment at={at} />
              </span>
            </p>
            {reasonLabel && <p class="hint">{tell('page.suggestion.history.reason', { reason: reasonLabel })}</p>}
            {note && <p class="written">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
