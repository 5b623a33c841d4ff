import { label } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { WebhookView } from '../views';

export function WebhookTable({ page, isFirst }: { readonly page: Page<WebhookView>; readonly isFirst: boolean }) {
  const tell = useSay();
  return (
    <>
      <p class="lead" id="webhooks">
        {tell('page.webhooks.lead')}
      </p>
      <p class="actions">
        <ButtonLink href="/webhooks/new">{tell('page.webhook.new')}</ButtonLink>
      </p>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.webhooks.none')}</p>
        </EmptyState>
      ) : (
        <Rows webhooks={page.items} />
      )}
      <Pagination
        next={page.nextCursor && `/webhooks?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : '/webhooks'}
      />
    </>
  );
}

function Rows({ webhooks }: { readonly webhooks: readonly WebhookView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="webhooks"
      rows={webhooks}
      columns={[
        {
          title: tell('page.webhook.url'),
          heads: true,
          cell: ({ id, url }) => <a href={`/webhooks/${id}`}>{url}</a>,
        },
        {
          title: tell('page.webhook.state'),
          cell: ({ status }) => (
            <Tag tone={status === 'active' ? 'good' : 'over'}>{label('webhookState', status, language)}</Tag>
          ),
        },
        {
          title: tell('page.webhook.failing'),
          cell: ({ failingSince }) => failingSince && <Moment at={failingSince} />,
        },
        { title: tell('page.webhook.created'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
      ]}
    />
  );
}
