import { formatNumber } from '@penc/language';
import { label } from '@penc/reference';
import type { Page } from '../../http/cursor';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { DeliveryView } from '../views';

interface DeliveriesProps {
  readonly webhookId: string;
  readonly page: Page<DeliveryView>;
  readonly isFirst: boolean;
}

const TONES = { pending: 'busy', delivered: 'good', failed: 'over' } as const;

/** What was delivered in the last 30 days, and what the receiver said. */
export function Deliveries({ webhookId, page, isFirst }: DeliveriesProps) {
  const tell = useSay();
  const here = `/webhooks/${webhookId}`;
  return (
    <section>
      <h2 id="deliveries">{tell('page.deliveries.title')}</h2>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.deliveries.none')}</p>
        </EmptyState>
      ) : (
        <Rows deliveries={page.items} />
      )}
      <Pagination
        next={page.nextCursor && `${here}?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : here}
      />
    </section>
  );
}

function Rows({ deliveries }: { readonly deliveries: readonly DeliveryView[] }) {
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
          cell: ({ kind }) => <span class="cap">{label('noticeKind', kind, language)}</span>,
        },
        { title: tell('page.delivery.created'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          title: tell('page.delivery.state'),
          cell: ({ status }) => <Tag tone={TONES[status]}>{label('deliveryState', status, language)}</Tag>,
        },
        {
          title: tell('page.delivery.attempts'),
          number: true,
          cell: ({ attempts }) => formatNumber(attempts, language),
        },
        { title: tell('page.delivery.answer'), cell: (delivery) => <Answer delivery={delivery} /> },
      ]}
    />
  );
}

function Answer({ delivery: { responseCode, durationMs, failure } }: { readonly delivery: DeliveryView }) {
  const tell = useSay();
  const { language } = useVisit();
  const code = responseCode === null ? '' : tell('page.delivery.code', { code: String(responseCode) });
  const time = durationMs === null ? '' : tell('page.delivery.time', { ms: durationMs });
  const why = failure === null ? '' : label('deliveryFailure', failure, language);
  return <>{[code, why, time].filter(Boolean).join(', ')}</>;
}
