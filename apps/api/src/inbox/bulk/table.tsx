import type { BulkAction, BulkOutcome } from '@penc/domain';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { type Say, useSay } from '../../site/visit';
import { hasHappened } from '../../suggestions/bulk/summary';
import type { BulkItemView } from '../../suggestions/bulk/views';
import { inboxHref } from '../address';
import type { PairTitle } from './titles';

interface OutcomeTableProps {
  readonly items: readonly BulkItemView[];
  readonly titles: ReadonlyMap<string, PairTitle>;
  /** What was done to them; null while it is only foreseen. */
  readonly decided: BulkAction | null;
}

/** Of each one what becomes of it; the excluded ones first, with why. */
export function OutcomeTable({ items, titles, decided }: OutcomeTableProps) {
  const tell = useSay();
  const sorted = [...items].sort((a, b) => Number(hasHappened(a.outcome)) - Number(hasHappened(b.outcome)));
  return (
    <section>
      <h2 id="outcomes">{tell('page.bulk.outcomes')}</h2>
      <Table
        labelledBy="outcomes"
        rows={sorted}
        columns={[
          {
            title: tell('page.inbox.need'),
            heads: true,
            cell: ({ id }) => <a href={inboxHref({ at: id })}>{titles.get(id)?.need ?? tell('page.bulk.unknown')}</a>,
          },
          { title: tell('page.inbox.offer'), cell: ({ id }) => titles.get(id)?.offer ?? '' },
          { title: tell('page.bulk.outcome'), cell: (item) => <OutcomeCell item={item} decided={decided} /> },
        ]}
      />
    </section>
  );
}

function OutcomeCell({
  item: { outcome, undone },
  decided,
}: Pick<OutcomeTableProps, 'decided'> & { readonly item: BulkItemView }) {
  const tell = useSay();
  if (undone === 'done') return <Tag>{tell('page.bulk.undone')}</Tag>;
  if (outcome === null) return <Tag tone="busy">{tell('page.bulk.pending')}</Tag>;
  return (
    <>
      <Tag tone={hasHappened(outcome) ? 'good' : 'over'}>{tell(...effectOf(outcome, decided))}</Tag>{' '}
      {outcome !== 'done' && tell(`page.inbox.outcome.${outcome}`)}
      {undone !== null && ` ${tell('page.bulk.not-undone')}`}
    </>
  );
}

function effectOf(outcome: BulkOutcome, decided: BulkAction | null): Parameters<Say> {
  if (!hasHappened(outcome)) return ['page.bulk.excluded'];
  if (!decided) return ['page.bulk.included'];
  return ['page.bulk.decided', { action: outcome === 'done' ? decided : 'first' }];
}
