import { Button, ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { Form } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { ApiKeyView } from './views';

/** What uses the key stops at once, and no other has its words: asked once more. */
export function RevokeQuestion({ apiKey: { name } }: { readonly apiKey: ApiKeyView }) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.keys.revoke.lead')}</p>
      <SummaryList lines={[{ term: tell('page.keys.name'), value: <span class="exact">{name}</span> }]} />
      <Form label={tell('page.keys.revoke.title')}>
        <p class="actions">
          <Button kind="danger">{tell('page.keys.revoke')}</Button>
          <ButtonLink kind="second" href="/me/keys">
            {tell('page.keys.revoke.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
