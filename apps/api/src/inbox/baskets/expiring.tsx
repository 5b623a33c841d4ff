import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { ExpiringView } from '../../baskets/views';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import { OpenPair, PostingCell } from './postings';

/** Approved, and the time to answer ends soon. */
export function ExpiringTable({ rows }: { readonly rows: readonly ExpiringView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="basket"
      rows={rows.map((row) => ({ ...row, id: row.suggestionId }))}
      columns={[
        { title: tell('page.inbox.need'), heads: true, cell: ({ need }) => <PostingCell kind="need" posting={need} /> },
        { title: tell('page.inbox.offer'), cell: ({ offer }) => <PostingCell kind="offer" posting={offer} /> },
        { title: tell('page.inbox.due-title'), cell: ({ answerDue }) => formatDay(answerDue, language) },
        {
          title: tell('page.inbox.expiring.need'),
          cell: ({ needAnswer }) => label('answer', needAnswer, language),
        },
        {
          title: tell('page.inbox.expiring.offer'),
          cell: ({ offerAnswer }) => label('answer', offerAnswer, language),
        },
        { title: tell('page.inbox.next-step'), cell: ({ id, need }) => <OpenPair id={id} need={need.title} /> },
      ]}
    />
  );
}
