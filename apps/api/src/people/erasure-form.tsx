import type { ComponentChildren } from 'preact';
import { Banner } from '../site/components/banner';
import { Button, ButtonLink } from '../site/components/button';
import { Checkboxes } from '../site/components/checkboxes';
import { ErrorSummary } from '../site/components/error-summary';
import { Form, type FormState } from '../site/forms';
import { useSay } from '../site/visit';

interface ErasureProps {
  readonly whose: 'own' | 'other';
  /** Where nothing has happened yet. */
  readonly back: string;
  readonly state: FormState;
  /** Who it is. */
  readonly children?: ComponentChildren;
}

/** What goes, what stays without a name, and that it is meant. */
export function ErasureForm({ whose, back, state, children }: ErasureProps) {
  const tell = useSay();
  const label = tell('page.erase.question');
  return (
    <>
      <ErrorSummary state={state} labels={{ confirm: label }} />
      {children}
      <p>{tell(`page.erase.${whose}.goes`)}</p>
      <p>{tell(`page.erase.${whose}.stays`)}</p>
      <p>{tell(`page.erase.${whose}.alone`)}</p>
      <Banner kind="warning">{tell(`page.erase.${whose}.for-good`)}</Banner>
      <Form label={tell(`page.erase.${whose}.title`)}>
        <Checkboxes
          state={state}
          name="confirm"
          label={label}
          choices={[{ value: 'erase', text: tell(`page.erase.${whose}.confirm`) }]}
        />
        <p class="actions">
          <Button kind="danger">{tell(`page.erase.${whose}.do`)}</Button>
          <ButtonLink kind="second" href={back}>
            {tell('page.erase.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
