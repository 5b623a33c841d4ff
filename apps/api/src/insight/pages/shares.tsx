import { formatPercent } from '@penc/language';
import { Bar } from '../../site/components/bar';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { ShareView, SharesView } from '../views';
import { placeName } from '../place-name';

const COLUMNS = ['needs', 'served', 'passedOn', 'population', 'emigrants'] as const;

/** Who asks, who is served, who lives there: a full bar is all of it, so that one column can be held against another. */
export function Shares({ view }: { readonly view: SharesView }) {
  const tell = useSay();
  const { language } = useVisit();
  const titles = {
    needs: tell('page.insight.shares.needs'),
    served: tell('page.insight.shares.served'),
    passedOn: tell('page.insight.shares.passed-on'),
    population: tell('page.insight.shares.population'),
    emigrants: tell('page.insight.shares.emigrants'),
  };
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">{tell('page.insight.shares')}</h2>
      <p>{tell('page.insight.shares.text')}</p>
      <Table
        labelledBy="shares"
        rows={view.items.map((item) => ({ ...item, id: item.territory }))}
        columns={[
          { title: tell('page.insight.region'), heads: true, cell: ({ territory }) => placeName(territory, language) },
          ...COLUMNS.map((name) => ({
            title: titles[name],
            cell: (item: ShareView) => <Share percent={item[name]} />,
          })),
        ]}
      />
    </section>
  );
}

function Share({ percent }: { readonly percent: number | null }) {
  const tell = useSay();
  const { language } = useVisit();
  if (percent === null) return <>{tell('page.insight.not-told')}</>;
  return (
    <>
      {formatPercent(percent, language)}
      <Bar percent={percent} />
    </>
  );
}
