import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import { WebhookFields, labelsOf } from './fields';

export function NewWebhook({ state }: { readonly state: FormState }) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell)} />
      <Form label={tell('page.webhook.new')}>
        <WebhookFields state={state} />
        <Button>{tell('page.webhook.create')}</Button>
      </Form>
    </>
  );
}
