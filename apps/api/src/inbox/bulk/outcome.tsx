import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { Form } from '../../site/forms';
import { useSay } from '../../site/visit';
import { hasHappened } from '../../suggestions/bulk/summary';
import type { BulkView } from '../../suggestions/bulk/views';
import { OutcomeTable } from './table';
import type { PairTitle } from './titles';

/** What has become of each one, and the button that takes back what still can be. */
export function Outcome({
  view,
  titles,
}: {
  readonly view: BulkView;
  readonly titles: ReadonlyMap<string, PairTitle>;
}) {
  const tell = useSay();
  const { batchId, items, action, summary } = view;
  const standing = items.filter(({ outcome, undone }) => hasHappened(outcome) && undone === null);
  const undone = items.filter((item) => item.undone === 'done').length;
  return (
    <>
      <Banner kind="success">
        <p>{tell('page.bulk.outcome.lead', { action, pairs: summary.pairs, refused: summary.refused, undone })}</p>
        {standing.length > 0 && (
          <Form action={`/inbox/bulk/${batchId}/undo`} class="row does-undo">
            <Button kind="second">{tell('page.bulk.undo')}</Button>
            <span class="hint">{tell('page.bulk.undo.hint')}</span>
          </Form>
        )}
      </Banner>
      <OutcomeTable items={items} titles={titles} decided={action} />
    </>
  );
}
