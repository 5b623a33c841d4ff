import { formatNumber } from '@penc/language';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { AnswerTimesPage, AnswerTimesView } from '../views';
import { placeName } from '../place-name';
import { QuartileBar } from './quartile-bar';

/** How long a first answer takes, region by region. */
export function Times({ page }: { readonly page: AnswerTimesPage }) {
  const tell = useSay();
  const { language } = useVisit();
  const longest = Math.max(0, ...page.items.map(({ days }) => days?.third ?? 0));
  const count = (value: number | null) =>
    value === null ? tell('page.insight.not-told') : formatNumber(value, language);
  const columns = ['passedOn', 'waiting', 'answered'] as const;
  const titles = {
    passedOn: tell('page.insight.times.passed-on'),
    waiting: tell('page.insight.times.waiting'),
    answered: tell('page.insight.times.answered'),
  };
  return (
    <section aria-labelledby="times">
      <h2 id="times">{tell('page.insight.times')}</h2>
      <p>{tell('page.insight.times.text')}</p>
      <Table
        labelledBy="times"
        rows={page.items.map((item) => ({ ...item, id: item.territory ?? 'total' }))}
        columns={[
          { title: tell('page.insight.region'), heads: true, cell: ({ territory }) => placeName(territory, language) },
          ...columns.map((name) => ({
            title: titles[name],
            number: true,
            cell: (item: AnswerTimesView) => count(item[name]),
          })),
          {
            title: tell('page.insight.times.days.title'),
            cell: (item) => <Days of={item} longest={longest} />,
          },
        ]}
      />
    </section>
  );
}

function Days({ of: { days, answered }, longest }: { readonly of: AnswerTimesView; readonly longest: number }) {
  const tell = useSay();
  if (!days) return <>{tell(answered === null ? 'page.insight.not-told' : 'page.insight.times.none')}</>;
  return (
    <>
      {tell('page.insight.times.days', { ...days })}
      <QuartileBar of={days} longest={longest} />
    </>
  );
}
