import type { Page } from '../../http/lists/cursor';
import { Button } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { NOBODY_BY_NAME, NobodyByName } from '../../site/components/nobody-by-name';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { HistoryEntryView } from '../follow-up/history';
import type { PartnershipNoteView } from '../follow-up/notes';

interface NotesProps {
  readonly notes: Page<PartnershipNoteView>;
  readonly state: FormState;
  readonly mayWrite: boolean;
}

/** What the two sides write to each other, newest first: it stays as it was written. */
export function Notes({ notes, state, mayWrite }: NotesProps) {
  const tell = useSay();
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{tell('page.partnership.notes')}</h2>
      {mayWrite && (
        <Form label={tell('page.partnership.notes.write')}>
          <NobodyByName />
          <Textarea
            rows={4}
            state={state}
            name="text"
            label={tell('page.partnership.notes.text')}
            hint={tell('page.partnership.notes.hint')}
            hintAt={NOBODY_BY_NAME}
          />
          <Button kind="second">{tell('page.partnership.notes.send')}</Button>
        </Form>
      )}
      {notes.items.length === 0 && <p>{tell('page.partnership.notes.none')}</p>}
      <ol class="past">
        {notes.items.map(({ id, organisation, text, createdAt }) => (
          <li key={id}>
            <article>
              <p>
                <strong>{organisation}</strong>{' '}
                <span class="hint">
                  <Moment at={createdAt} />
                </span>
              </p>
              <p class="written">{text}</p>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What happened to the partnership, newest first. */
export function Past({ entries }: { readonly entries: Page<HistoryEntryView> }) {
  const tell = useSay();
  return (
    <section aria-labelledby="past">
      <h2 id="past">{tell('page.suggestion.history')}</h2>
      <ol class="past">
        {entries.items.map(({ id, sentence, organisation, at }) => (
          <li key={id}>
            <p>
              {sentence}{' '}
              <span class="hint">
                {organisation && `${organisation} · `}
                <Moment at={at} />
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
