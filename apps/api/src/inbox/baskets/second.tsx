import { formatInstant } from '@penc/language';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { OpenPair, PostingCell } from './postings';

/** Approved by one person, and not yet by a second one. */
export function SecondTable({ rows }: { readonly rows: readonly SuggestionView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const brief = ({ id, title, organisation }: SuggestionView['need' | 'offer']) => ({
    id,
    title,
    organisation: organisation.name,
  });
  return (
    <Table
      labelledBy="basket"
      rows={rows}
      columns={[
        {
          title: tell('page.inbox.need'),
          heads: true,
          cell: ({ need }) => <PostingCell kind="need" posting={brief(need)} />,
        },
        { title: tell('page.inbox.offer'), cell: ({ offer }) => <PostingCell kind="offer" posting={brief(offer)} /> },
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
