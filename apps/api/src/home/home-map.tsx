import { COUNTRY, label } from '@penc/reference';
import { Details } from '../site/components/details';
import { Table } from '../site/components/table';
import { useSay, useVisit } from '../site/visit';
import { placeName } from '../insight/place-name';
import type { AxisCountsView, PlaceCountsView, PlacesView } from '../insight/views';
import { RegionMap } from '../insight/pages/region-map';

/** On the home page: where needs and offers are, and of both the table by region and axis. */
export function HomeMap({ view }: { readonly view: PlacesView }) {
  const tell = useSay();
  const regions = view.places.filter(({ territory }) => territory !== COUNTRY);
  const counts = (measure: 'demand' | 'supply') =>
    new Map(regions.map((place) => [place.territory, place[measure].count]));
  return (
    <section aria-labelledby="map">
      <h2 id="map">{tell('page.home.map')}</h2>
      <p>{tell('page.home.map.text')}</p>
      <div class="columns">
        {(['demand', 'supply'] as const).map((measure) => (
          <div key={measure}>
            <h3 id={`map-${measure}`}>{tell(`page.insight.measure.${measure}`)}</h3>
            <RegionMap counts={counts(measure)} labelledBy={`map-${measure}`} />
          </div>
        ))}
      </div>
      <Details summary={<span id="map-table">{tell('page.home.map.axes')}</span>}>
        <PlacesByAxis view={view} />
      </Details>
      <p>
        <a href="/insight">{tell('page.home.map.more')}</a>
      </p>
    </section>
  );
}

function PlacesByAxis({ view }: { readonly view: PlacesView }) {
  const tell = useSay();
  const { language } = useVisit();
  const both = ({ demand, supply }: Pick<AxisCountsView, 'demand' | 'supply'>) =>
    tell('page.home.map.cell', { needs: demand.count, offers: supply.count });
  return (
    <Table
      labelledBy="map-table"
      rows={view.places.map((place) => ({ ...place, id: place.territory }))}
      columns={[
        {
          title: tell('page.insight.region'),
          heads: true,
          cell: ({ territory }) => placeName(territory, language),
        },
        ...view.axes.map(({ theme }, at) => ({
          title: label('theme', theme, language),
          cell: ({ axes }: PlaceCountsView) => axes[at] && both(axes[at]),
        })),
        { title: tell('page.insight.whole'), cell: both },
      ]}
    />
  );
}
