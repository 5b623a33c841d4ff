import { formatInstant, formatList } from '@penc/language';
import { territoryName } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { OpenPair, PostingCell, briefOf } from '../../inbox/baskets/postings';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';

interface UnjudgedProps {
  readonly page: Page<SuggestionView>;
  readonly isFirst: boolean;
}

/** The oldest first, with what can be done about them. */
export function Unjudged({ page, isFirst }: UnjudgedProps) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.unjudged.lead')}</p>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.unjudged.none')}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {tell('page.unjudged.how')} <a href="/organisations">{tell('page.unjudged.organisations')}</a>
          </p>
          <Pairs pairs={page.items} />
        </>
      )}
      <Pagination
        next={page.nextCursor && `/admin/unjudged?${new URLSearchParams({ cursor: page.nextCursor })}`}
        first={isFirst ? null : '/admin/unjudged'}
      />
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly SuggestionView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const places = (codes: readonly string[]) => codes.map((code) => territoryName(code, language));
  return (
    <section>
      <h2 id="unjudged">{tell('page.unjudged.pairs')}</h2>
      <Table
        labelledBy="unjudged"
        rows={pairs}
        columns={[
          {
            title: tell('page.inbox.need'),
            heads: true,
            cell: ({ need }) => <PostingCell kind="need" posting={briefOf(need)} />,
          },
          {
            title: tell('page.inbox.offer'),
            cell: ({ offer }) => <PostingCell kind="offer" posting={briefOf(offer)} />,
          },
          {
            title: tell('page.posting.territories'),
            cell: ({ need }) => formatList(places(need.territories), language),
          },
          { title: tell('page.unjudged.since'), cell: ({ createdAt }) => formatInstant(createdAt, language) },
          { title: tell('page.inbox.next-step'), cell: ({ id, need }) => <OpenPair id={id} need={need.title} /> },
        ]}
      />
    </section>
  );
}
