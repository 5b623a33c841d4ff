import { formatDay, formatList } from '@penc/language';
import { ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { ApiKeyView } from './views';

export function KeyList({ keys }: { readonly keys: readonly ApiKeyView[] }) {
  const tell = useSay();
  return (
    <>
      <p class="lead" id="my-keys">
        {tell('page.keys.lead')}
      </p>
      <p class="actions">
        <ButtonLink href="/me/keys/new">{tell('page.keys.new')}</ButtonLink>
      </p>
      {keys.length === 0 ? (
        <EmptyState>
          <p>{tell('page.keys.none')}</p>
        </EmptyState>
      ) : (
        <Rows keys={keys} />
      )}
    </>
  );
}

function Rows({ keys }: { readonly keys: readonly ApiKeyView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="my-keys"
      rows={keys}
      columns={[
        { title: tell('page.keys.name'), heads: true, cell: ({ name }) => name },
        {
          title: tell('page.keys.scopes'),
          cell: ({ scopes }) =>
            formatList(
              scopes.map((scope) => tell(`page.keys.scope.${scope}`)),
              language,
            ),
        },
        { title: tell('page.keys.created'), cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          title: tell('page.keys.used'),
          cell: ({ lastUsedOn }) => (lastUsedOn ? formatDay(lastUsedOn, language) : tell('page.keys.never-used')),
        },
        {
          title: tell('page.keys.expires'),
          cell: ({ expiresOn }) => (expiresOn ? formatDay(expiresOn, language) : tell('page.keys.endless')),
        },
        {
          title: tell('page.keys.action'),
          cell: ({ id, name }) => (
            <ButtonLink kind="danger" href={`/me/keys/${id}/revoke`}>
              {tell('page.keys.revoke')}
              <span class="unseen"> {name}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}
