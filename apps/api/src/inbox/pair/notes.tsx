import { formatInstant } from '@penc/language';
import { Button } from '../../site/components/button';
import { NOBODY_BY_NAME, NobodyByName } from '../../site/components/nobody-by-name';
import { Textarea } from '../../site/components/textarea';
import { EMPTY_FORM, Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { NoteView } from '../../suggestions/talk/requests';
import { type Place, inboxHref } from '../address';

interface NotesProps {
  readonly id: string;
  readonly notes: readonly NoteView[];
  readonly place: Place;
  readonly state: FormState;
}

/** What coordinators write for each other. */
export function Notes({ id, notes, place, state }: NotesProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{tell('page.inbox.notes')}</h3>
      <p class="hint">{tell('page.inbox.notes.hint')}</p>
      {notes.length > 0 && (
        <ol class="past">
          {notes.map((note) => (
            <li key={note.id}>
              <strong>{note.by.name ?? note.by.organisation}</strong>, {formatInstant(note.at, language)}
              <span class="written">{note.text}</span>
            </li>
          ))}
        </ol>
      )}
      <Form action={inboxHref(place, `/inbox/${id}/notes`)}>
        <NobodyByName />
        <Textarea
          rows={3}
          state={state.values['action'] === 'notes' ? state : EMPTY_FORM}
          name="text"
          label={tell('page.inbox.notes.new')}
          hintAt={NOBODY_BY_NAME}
        />
        <Button kind="second">{tell('page.inbox.notes.add')}</Button>
      </Form>
    </section>
  );
}
