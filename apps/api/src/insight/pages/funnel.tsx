import { formatPercent } from '@penc/language';
import { Bar } from '../../site/components/bar';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { FunnelView } from '../views';

/** How many needs have come how far, each stage as a share of those that were posted. */
export function Funnel({ view: { stages } }: { readonly view: FunnelView }) {
  const tell = useSay();
  const { language } = useVisit();
  const posted = stages[0]?.count ?? 0;
  const percentOf = (count: number) => (posted === 0 ? 0 : (100 * count) / posted);
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">{tell('page.insight.funnel')}</h2>
      <p>{tell('page.insight.funnel.text')}</p>
      <Table
        labelledBy="funnel"
        rows={stages.map((stage) => ({ ...stage, id: stage.stage }))}
        columns={[
          {
            title: tell('page.insight.stage'),
            heads: true,
            cell: ({ stage }) => tell(`page.insight.stage.${stage}`),
          },
          {
            title: tell('insight.column.count'),
            cell: ({ count }) =>
              count === null ? (
                tell('page.insight.few')
              ) : (
                <>
                  {tell('page.insight.stage.count', { count, percent: formatPercent(percentOf(count), language) })}
                  <Bar percent={percentOf(count)} />
                </>
              ),
          },
        ]}
      />
    </section>
  );
}
