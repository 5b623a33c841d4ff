import { ORGANISATION_STATES, ORGANISATION_TYPES } from '@penc/domain';
import { label } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { withQuery } from '../../site/address';
import { Button } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { Select } from '../../site/components/select';
import { Table } from '../../site/components/table';
import { TextInput } from '../../site/components/text-input';
import { filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { OrganisationProfile } from '../views';
import { StateTag } from './state-tag';

interface Asked {
  readonly text?: string;
  readonly type?: string;
  readonly status?: string;
  readonly cursor?: string;
}

interface ListProps {
  readonly page: Page<OrganisationProfile>;
  readonly query: Asked;
}

export function OrganisationList({ page, query }: ListProps) {
  const tell = useSay();
  const { text, type, status } = query;
  const href = (cursor: string | null) => withQuery('/organisations', { text, type, status, cursor });
  return (
    <>
      <p class="lead" id="organisations">
        {tell('page.organisations.lead')}
      </p>
      <Filters query={query} />
      {page.items.length === 0 ? (
        <EmptyState>
          <p>
            {tell(
              status === 'applied' && !text && !type ? 'page.organisations.none-applied' : 'page.organisations.none',
            )}
          </p>
        </EmptyState>
      ) : (
        <Rows organisations={page.items} />
      )}
      <Pagination next={page.nextCursor && href(page.nextCursor)} first={query.cursor ? href(null) : null} />
    </>
  );
}

function Filters({ query: { text = '', type = '', status = '' } }: Pick<ListProps, 'query'>) {
  const tell = useSay();
  const { language } = useVisit();
  const state = filledWith({ text, type, status });
  return (
    <form class="filters" method="get" action="/organisations" aria-label={tell('page.filter.title')}>
      <Select
        state={state}
        name="status"
        label={tell('page.organisation.state')}
        none={tell('page.organisations.all')}
        choices={ORGANISATION_STATES.map((code) => ({ value: code, text: label('organisationState', code, language) }))}
      />
      <Select
        state={state}
        name="type"
        label={tell('page.organisation.type')}
        none={tell('page.organisations.all-types')}
        choices={ORGANISATION_TYPES.map((code) => ({ value: code, text: label('organisationType', code, language) }))}
      />
      <TextInput state={state} name="text" type="search" label={tell('page.organisation.name')} />
      <Button kind="second">{tell('page.filter')}</Button>
      {(text || type || status) && <a href="/organisations">{tell('page.filter.none')}</a>}
    </form>
  );
}

function Rows({ organisations }: { readonly organisations: readonly OrganisationProfile[] }) {
  const tell = useSay();
  return (
    <Table
      labelledBy="organisations"
      rows={organisations}
      columns={[
        {
          title: tell('page.organisation.name'),
          heads: true,
          cell: ({ id, name }) => <a href={`/organisations/${id}`}>{name}</a>,
        },
        { title: tell('page.organisation.type'), cell: ({ typeLabel }) => <span class="cap">{typeLabel}</span> },
        { title: tell('page.organisation.established-in'), cell: ({ establishedInName }) => establishedInName },
        { title: tell('page.organisation.state'), cell: ({ status }) => <StateTag status={status} /> },
      ]}
    />
  );
}
