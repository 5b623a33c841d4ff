import type { Side } from '@penc/domain';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { type Facet, facetsOf } from './facets';

/** The two sheets line by line. */
export function Comparison({ view }: { readonly view: SuggestionView }) {
  const tell = useSay();
  const { language } = useVisit();
  const said = (side: Side) => (facet: Facet) =>
    facet[side] ?? <span class="hint">{facet.only && facet.only !== side ? '–' : tell('page.inbox.unsaid')}</span>;
  return (
    <section aria-labelledby="comparison">
      <h3 id="comparison">{tell('page.inbox.comparison')}</h3>
      <Table<Facet>
        labelledBy="comparison"
        rows={facetsOf(view.need, view.offer, tell, language)}
        columns={[
          { title: tell('page.inbox.facet'), heads: true, cell: ({ name }) => name },
          { title: tell('page.inbox.need'), cell: said('need') },
          { title: tell('page.inbox.offer'), cell: said('offer') },
        ]}
      />
    </section>
  );
}
