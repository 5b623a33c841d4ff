import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { Details } from '../../site/components/details';
import { ErrorSummary } from '../../site/components/error-summary';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { Batch } from '../batches/batches';

/** What a spreadsheet has become, and how all of it is taken back. */
export function Done({ batch, state }: { readonly batch: Batch; readonly state: FormState }) {
  const tell = useSay();
  const { id, kind, status, posted: count, leftFaulty, leftDoubled } = batch;
  const isUndone = status === 'undone';
  return (
    <>
      <ErrorSummary state={state} labels={{}} />
      <Banner kind={isUndone ? 'notice' : 'success'}>
        {tell(isUndone ? 'page.import.done.undone' : 'page.import.done.committed', { kind, count })}
      </Banner>
      {leftDoubled > 0 && <p>{tell('page.import.done.left-doubled', { count: leftDoubled })}</p>}
      {leftFaulty > 0 && (
        <p>
          {tell('page.import.done.left-faulty', { count: leftFaulty })}{' '}
          <a href={`/imports/${kind}s`}>{tell('page.import.check.again')}</a>
        </p>
      )}
      <p class="actions">
        <ButtonLink href={`/my/${kind}s`}>{tell('page.import.done.list', { kind })}</ButtonLink>
      </p>
      {!isUndone && (
        <Details summary={tell('page.import.undo')}>
          <p>{tell('page.import.undo.text', { kind, count })}</p>
          <Form action={`/imports/${id}/undo`}>
            <Button kind="danger">{tell('page.import.undo.go')}</Button>
          </Form>
        </Details>
      )}
    </>
  );
}
