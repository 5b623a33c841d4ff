import type { Page } from '../../http/lists/cursor';
import { withQuery } from '../../site/address';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Tabs } from '../../site/components/tabs';
import { Tag } from '../../site/components/tag';
import { useSay } from '../../site/visit';
import type { ListChangeView, PreviewQuery } from '../preview-views';

interface ListChangesProps {
  readonly id: string;
  readonly page: Page<ListChangeView>;
  readonly query: PreviewQuery;
}

/** What would enter and leave each list, list by list. */
export function ListChanges({ id, page, query }: ListChangesProps) {
  const tell = useSay();
  const { lists = 'need', move, cursor } = query;
  const href = (changes: Partial<Record<'lists' | 'move' | 'cursor', string>>) =>
    withQuery(`/weights/${id}/preview`, { lists, move, ...changes });
  const rank = (place: number | null) => (place === null ? tell('page.weights.preview.outside') : String(place));
  return (
    <>
      <p class="lead">{tell('page.weights.preview.lead')}</p>
      <Tabs
        label={tell('page.weights.preview.lists')}
        tabs={(['need', 'offer'] as const).map((kind) => ({
          href: href({ lists: kind }),
          text: tell(`page.weights.preview.lists.${kind}`),
        }))}
        here={href({ lists })}
      />
      <h2 id="moves" class="unseen">
        {tell('page.weights.preview.title')}
      </h2>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.weights.preview.none')}</p>
        </EmptyState>
      ) : (
        <Table
          labelledBy="moves"
          rows={page.items.map((change) => ({ ...change, id: `${change.need.id}-${change.offer.id}` }))}
          columns={[
            {
              title: tell('page.inbox.need'),
              heads: true,
              cell: ({ need }) => <a href={`/needs/${need.id}`}>{need.title}</a>,
            },
            { title: tell('page.inbox.offer'), cell: ({ offer }) => <a href={`/offers/${offer.id}`}>{offer.title}</a> },
            {
              title: tell('page.weights.preview.move'),
              cell: (change) => (
                <Tag tone={change.move === 'entering' ? 'good' : 'over'}>
                  {tell(`page.weights.preview.${change.move}`)}
                </Tag>
              ),
            },
            { title: tell('page.weights.before'), number: true, cell: ({ rankBefore }) => rank(rankBefore) },
            { title: tell('page.weights.after'), number: true, cell: ({ rankAfter }) => rank(rankAfter) },
          ]}
        />
      )}
      <Pagination next={page.nextCursor && href({ cursor: page.nextCursor })} first={cursor ? href({}) : null} />
    </>
  );
}
