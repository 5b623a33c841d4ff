import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { Form } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { WebhookView } from '../views';

export function DeleteQuestion({ webhook: { id, url } }: { readonly webhook: WebhookView }) {
  const tell = useSay();
  return (
    <>
      <SummaryList lines={[{ term: tell('page.webhook.url'), value: <span class="exact">{url}</span> }]} />
      <Banner kind="warning">{tell('page.webhook.delete.text')}</Banner>
      <Form label={tell('page.webhook.delete.title')}>
        <p class="actions">
          <Button kind="danger">{tell('page.webhook.delete.do')}</Button>
          <ButtonLink kind="second" href={`/webhooks/${id}`}>
            {tell('page.webhook.delete.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
