import { Banner } from '../../site/components/banner';
import { useSay } from '../../site/visit';
import type { BulkView } from '../../suggestions/bulk/views';
import { UndoForm } from '../undo-form';
import { OutcomeTable } from './table';
import type { PairTitle } from './titles';

/** What has become of each one, and the button that takes back what still can be. */
export function Outcome({
  view,
  titles,
  now,
}: {
  readonly view: BulkView;
  readonly titles: ReadonlyMap<string, PairTitle>;
  readonly now: Date;
}) {
  const tell = useSay();
  const { batchId, items, action, summary, mayUndo, undoUntil } = view;
  const undone = items.filter((item) => item.undone === 'done').length;
  const kept = items.filter((item) => item.undone !== null && item.undone !== 'done').length;
  return (
    <>
      <Banner kind="success">
        <p>{tell('page.bulk.outcome.lead', { action, pairs: summary.pairs, refused: summary.refused, undone })}</p>
        {mayUndo && (
          <UndoForm action={`/inbox/bulk/${batchId}/undo`} label="page.bulk.undo" until={undoUntil} now={now} />
        )}
      </Banner>
      {kept > 0 && (
        <Banner kind="warning">
          <p>{tell('page.bulk.undo.over', { count: kept, action })}</p>
        </Banner>
      )}
      <OutcomeTable items={items} titles={titles} decided={action} />
    </>
  );
}
