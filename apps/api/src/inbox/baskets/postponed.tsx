import type { DismissReason } from '@penc/domain';
import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { PostponedView } from '../../baskets/views';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import { OpenPair, PostingCell } from './postings';

/** Put off, the first to come back first. */
export function PostponedTable({ rows }: { readonly rows: readonly PostponedView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="basket"
      rows={rows.map((row) => ({ ...row, id: row.suggestionId }))}
      columns={[
        { title: tell('page.inbox.need'), heads: true, cell: ({ need }) => <PostingCell kind="need" posting={need} /> },
        { title: tell('page.inbox.offer'), cell: ({ offer }) => <PostingCell kind="offer" posting={offer} /> },
        { title: tell('page.inbox.postponed.until'), cell: ({ until }) => formatDay(until, language) },
        {
          title: tell('page.inbox.postponed.why'),
          cell: ({ reason, note }) =>
            [reason && label('dismissReason', reason as DismissReason, language), note].filter(Boolean).join(' – '),
        },
        { title: tell('page.inbox.next-step'), cell: ({ id, need }) => <OpenPair id={id} need={need.title} /> },
      ]}
    />
  );
}
