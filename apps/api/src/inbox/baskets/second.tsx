import { formatInstant } from '@penc/language';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { inboxHref } from '../address';
import type { Whose } from './basket';
import { OpenPair, PostingCell, briefOf } from './postings';

/** From the second approvals that wait for the reader to those that wait for others, and back. */
export function OtherSeconds({ whose }: { readonly whose: Whose }) {
  const tell = useSay();
  const path = '/inbox/second';
  if (whose === 'all') return null;
  return (
    <p>
      <a href={whose === 'others' ? path : inboxHref({ whose: 'others' }, path)}>
        {tell('page.inbox.second.turn', { whose })}
      </a>
    </p>
  );
}

/** Approved by one person, and not yet by a second one. */
export function SecondTable({ rows }: { readonly rows: readonly SuggestionView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="basket"
      rows={rows}
      columns={[
        {
          title: tell('page.inbox.need'),
          heads: true,
          cell: ({ need }) => <PostingCell kind="need" posting={briefOf(need)} />,
        },
        { title: tell('page.inbox.offer'), cell: ({ offer }) => <PostingCell kind="offer" posting={briefOf(offer)} /> },
        {
          title: tell('page.inbox.second.first'),
          cell: ({ firstApproval: first }) =>
            first && `${first.by} (${first.organisation}), ${formatInstant(first.at, language)}`,
        },
        { title: tell('page.inbox.next-step'), cell: ({ id, need }) => <OpenPair id={id} need={need.title} /> },
      ]}
    />
  );
}
