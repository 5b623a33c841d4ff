import { formatDay, formatList, formatMoney } from '@penc/language';
import { territoryName } from '@penc/reference';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { PrioritiesView } from '../views';

const PLACES_TOLD = 2;

/** The needs that have waited longest, with whom to talk about them. */
export function Unmet({ view }: { readonly view: PrioritiesView }) {
  const tell = useSay();
  const { language } = useVisit();
  const places = (codes: readonly string[]) => {
    const names = codes.map((code) => territoryName(code, language));
    return names.length > PLACES_TOLD ? `${names.slice(0, PLACES_TOLD).join(', ')}…` : formatList(names, language);
  };
  return (
    <>
      <h2 id="unmet">{tell('page.insight.priorities.unmet')}</h2>
      <p>{tell('page.insight.priorities.unmet.count', { count: view.counts.unmet.count })}</p>
      {view.unmet.length > 0 && (
        <Table
          labelledBy="unmet"
          rows={view.unmet}
          columns={[
            {
              title: tell('page.insight.priorities.need'),
              heads: true,
              cell: (need) => (
                <a href={`/needs/${need.id}`} lang={need.language}>
                  {need.title}
                </a>
              ),
            },
            { title: tell('insight.column.organisation'), cell: ({ organisation }) => organisation },
            { title: tell('page.posting.territories'), cell: ({ territories }) => places(territories) },
            {
              title: tell('page.insight.priorities.sought'),
              number: true,
              cell: ({ sought }) => sought && formatMoney(sought, language),
            },
            { title: tell('page.insight.priorities.since'), cell: ({ since }) => formatDay(since, language) },
          ]}
        />
      )}
    </>
  );
}
