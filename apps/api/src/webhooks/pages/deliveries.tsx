import { formatInstant, formatNumber } from '@penc/language';
import { label } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { Button } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DeliveryView, WebhookView } from '../views';

interface DeliveriesProps {
  readonly webhook: Pick<WebhookView, 'id' | 'status'>;
  readonly page: Page<DeliveryView>;
  readonly isFirst: boolean;
}

const TONES = { pending: 'busy', delivered: 'good', failed: 'over', held: 'over' } as const;

/** What was delivered in the last 30 days, and what the receiver said. */
export function Deliveries({ webhook, page, isFirst }: DeliveriesProps) {
  const tell = useSay();
  const here = `/webhooks/${webhook.id}`;
  return (
    <section>
      <h2 id="deliveries">{tell('page.deliveries.title')}</h2>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.deliveries.none')}</p>
        </EmptyState>
      ) : (
        <Rows webhook={webhook} deliveries={page.items} />
      )}
      <Pagination
        next={page.nextCursor && `${here}?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : here}
      />
    </section>
  );
}

interface RowsProps {
  readonly webhook: DeliveriesProps['webhook'];
  readonly deliveries: readonly DeliveryView[];
}

function Rows({ webhook: { id, status }, deliveries }: RowsProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="deliveries"
      rows={deliveries}
      columns={[
        {
          title: tell('page.delivery.kind'),
          heads: true,
          cell: ({ kind }) => <span class="cap">{label('deliveryKind', kind, language)}</span>,
        },
        { title: tell('page.delivery.created'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          title: tell('page.delivery.state'),
          cell: (delivery) => (
            <Tag tone={TONES[delivery.status]}>{label('deliveryState', delivery.status, language)}</Tag>
          ),
        },
        {
          title: tell('page.delivery.attempts'),
          number: true,
          cell: ({ attempts }) => formatNumber(attempts, language),
        },
        { title: tell('page.delivery.answer'), cell: (delivery) => <Answer delivery={delivery} /> },
        {
          title: tell('page.delivery.action'),
          cell: (delivery) => status === 'active' && <Again webhookId={id} delivery={delivery} />,
        },
      ]}
    />
  );
}

function Answer({
  delivery: { responseCode, durationMs, failure, heldFor, nextAttemptAt },
}: {
  readonly delivery: DeliveryView;
}) {
  const tell = useSay();
  const { language } = useVisit();
  const code = responseCode === null ? '' : tell('page.delivery.code', { code: String(responseCode) });
  const time = durationMs === null ? '' : tell('page.delivery.time', { ms: durationMs });
  const why = failure === null ? '' : label('deliveryFailure', failure, language);
  const next = nextAttemptAt && tell('page.delivery.next', { at: formatInstant(nextAttemptAt, language) });
  const held = heldFor && label('heldFor', heldFor, language);
  return <>{[code, why, time, held, next].filter(Boolean).join(', ')}</>;
}

/** For what has failed so far, or was put aside: nobody needs to wait for the next attempt once their system answers again. */
function Again({ webhookId, delivery }: { readonly webhookId: string; readonly delivery: DeliveryView }) {
  const tell = useSay();
  const hasLeft = delivery.failure === null && delivery.status !== 'held';
  if (hasLeft || delivery.status === 'delivered') return null;
  return (
    <Form action={`/webhooks/${webhookId}/deliveries/${delivery.id}/send-again`}>
      <Button kind="second">{tell('page.delivery.again')}</Button>
    </Form>
  );
}
