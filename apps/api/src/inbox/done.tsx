import { Banner } from '../site/components/banner';
import { Button } from '../site/components/button';
import { Form } from '../site/forms';
import { useSay } from '../site/visit';
import type { SuggestionView } from '../suggestions/views';
import { type Place, inboxHref } from './address';

/** What has just been decided, and, while nobody has been told, the button that takes it back. */
export function Done({ view, place }: { readonly view: SuggestionView; readonly place: Place }) {
  const tell = useSay();
  const { id, need, offer, status, firstApproval, undoUntil, revision, mayJudge } = view;
  const what = firstApproval ? 'first' : status;
  const undoable = mayJudge && (undoUntil !== null || firstApproval !== null);
  return (
    <Banner kind="success">
      <p>{tell('page.inbox.done', { what, need: need.title, offer: offer.title })}</p>
      {undoable && (
        <Form action={inboxHref({ ...place, at: id }, `/inbox/${id}/undo`)} class="row does-undo">
          <input type="hidden" name="revision" value={String(revision)} />
          <Button kind="second">{tell('page.inbox.undo')}</Button>
          {undoUntil && <span class="hint">{tell('page.inbox.undo.hint')}</span>}
        </Form>
      )}
    </Banner>
  );
}
