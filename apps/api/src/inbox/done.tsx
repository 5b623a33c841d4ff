import { Banner } from '../site/components/banner';
import { useSay } from '../site/visit';
import type { SuggestionView } from '../suggestions/views';
import { type Place, inboxHref } from './address';
import { UndoForm } from './undo-form';

/** What has just been decided, and, while nobody has been told, the button that takes it back. */
export function Done({
  view,
  place,
  now,
}: {
  readonly view: SuggestionView;
  readonly place: Place;
  readonly now: Date;
}) {
  const tell = useSay();
  const { id, need, offer, status, firstApproval, undoUntil, revision, mayJudge } = view;
  const what = firstApproval ? 'first' : status;
  const undoable = mayJudge && (undoUntil !== null || firstApproval !== null);
  return (
    <Banner kind="success">
      <p>{tell('page.inbox.done', { what, need: need.title, offer: offer.title })}</p>
      {undoable && (
        <UndoForm
          action={inboxHref({ ...place, at: id }, `/inbox/${id}/undo`)}
          label="page.inbox.undo"
          until={undoUntil}
          now={now}
        >
          <input type="hidden" name="revision" value={String(revision)} />
        </UndoForm>
      )}
    </Banner>
  );
}
