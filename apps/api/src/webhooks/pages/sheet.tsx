import { WEBHOOK_STATES } from '@penc/domain';
import { label } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { Details } from '../../site/components/details';
import { ErrorSummary } from '../../site/components/error-summary';
import { Moment } from '../../site/components/moment';
import { Radios } from '../../site/components/radios';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DeliveryView, WebhookView } from '../views';
import { Deliveries } from './deliveries';
import { WebhookFields, labelsOf } from './fields';

interface SheetProps {
  readonly webhook: WebhookView;
  readonly deliveries: Page<DeliveryView>;
  readonly isFirst: boolean;
  readonly state: FormState;
}

export function WebhookSheet({ webhook, deliveries, isFirst, state }: SheetProps) {
  const tell = useSay();
  const { id, url, status, failingSince } = webhook;
  const isWrong = state.faults.length > 0 || state.refusal !== null;
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell)} />
      <p>
        <code>{url}</code>
      </p>
      {status === 'disabled' && <Banner kind="warning">{tell('page.webhook.disabled')}</Banner>}
      {failingSince && (
        <Banner kind="warning">
          {tell('page.webhook.failing')} <Moment at={failingSince} />
        </Banner>
      )}
      {status === 'active' && (
        <Form action={`/webhooks/${id}/test`}>
          <p>{tell('page.webhook.test.text')}</p>
          <Button kind="second">{tell('page.webhook.test')}</Button>
        </Form>
      )}
      <Deliveries webhook={webhook} page={deliveries} isFirst={isFirst} />
      <Details summary={tell('page.webhook.change')} open={isWrong}>
        <Changing webhook={webhook} state={state} />
      </Details>
      <Details summary={tell('page.webhook.rotate')}>
        <p>{tell('page.webhook.rotate.text')}</p>
        <Form action={`/webhooks/${id}/rotate`}>
          <input type="hidden" name="revision" value={String(webhook.revision)} />
          <Button kind="second">{tell('page.webhook.rotate.do')}</Button>
        </Form>
      </Details>
      <p class="actions">
        <ButtonLink kind="danger" href={`/webhooks/${id}/delete`}>
          {tell('page.webhook.delete')}
        </ButtonLink>
      </p>
    </>
  );
}

function Changing({ webhook: { id, revision }, state }: Pick<SheetProps, 'webhook' | 'state'>) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Form action={`/webhooks/${id}`} label={tell('page.webhook.change')}>
      <input type="hidden" name="revision" value={String(revision)} />
      <WebhookFields state={state} />
      <Radios
        state={state}
        name="status"
        label={tell('page.webhook.state')}
        choices={WEBHOOK_STATES.map((code) => ({ value: code, text: label('webhookState', code, language) }))}
      />
      <Button kind="second">{tell('page.webhook.save')}</Button>
    </Form>
  );
}
