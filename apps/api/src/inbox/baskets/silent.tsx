import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { EditorView, SilentSideView } from '../../baskets/views';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import { OpenPair, PostingCell } from './postings';

/** Whom to ring up, about what, and what the other side has said. */
export function SilentTable({ rows }: { readonly rows: readonly SilentSideView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="basket"
      rows={rows.map((row) => ({ ...row, id: `${row.suggestionId}-${row.side}` }))}
      columns={[
        {
          title: tell('page.inbox.silent.who'),
          heads: true,
          cell: ({ side, need, offer, editors }) => (
            <>
              {(side === 'need' ? need : offer).organisation}
              <Numbers editors={editors} />
            </>
          ),
        },
        { title: tell('page.inbox.need'), cell: ({ need }) => <PostingCell kind="need" posting={need} /> },
        { title: tell('page.inbox.offer'), cell: ({ offer }) => <PostingCell kind="offer" posting={offer} /> },
        {
          title: tell('page.inbox.silent.told'),
          cell: ({ since, reminders }) => (
            <>
              {formatDay(since, language)}
              <br />
              <span class="hint">{tell('page.inbox.silent.reminders', { count: reminders })}</span>
            </>
          ),
        },
        { title: tell('page.inbox.due-title'), cell: ({ answerDue }) => answerDue && formatDay(answerDue, language) },
        {
          title: tell('page.inbox.silent.other'),
          cell: ({ otherAnswer }) => label('answer', otherAnswer, language),
        },
        {
          title: tell('page.inbox.next-step'),
          cell: ({ suggestionId, need }) => <OpenPair id={suggestionId} need={need.title} />,
        },
      ]}
    />
  );
}

function Numbers({ editors }: { readonly editors: readonly EditorView[] }) {
  const tell = useSay();
  if (editors.length === 0) return <p class="hint">{tell('page.inbox.silent.nobody')}</p>;
  return (
    <ul class="plain">
      {editors.map(({ name, phone }) => (
        <li key={name + phone}>
          {name}
          <br />
          {phone ? <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a> : tell('page.inbox.silent.no-phone')}
        </li>
      ))}
    </ul>
  );
}
