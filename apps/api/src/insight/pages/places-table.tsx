import { MEASURES, type Measure, type Theme } from '@penc/domain';
import { COUNTRY, label } from '@penc/reference';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { CountsView, PlaceCountsView, PlacesView } from '../views';
import { CountCell } from './count-cell';
import { placeName } from '../place-name';

type Place = Omit<PlaceCountsView, 'territory'> & { readonly id: string; readonly territory: string | null };

function rowsOf({ places, total, axes }: PlacesView): Place[] {
  const rows = places.map((place) => ({ ...place, id: place.territory }));
  return [...rows, { ...total, axes, id: 'total', territory: null }];
}

/** Of a place on one axis, or on all. */
export function countsOn(place: Omit<Place, 'id' | 'territory'>, theme: Theme | undefined): CountsView {
  return theme === undefined ? place : (place.axes.find((axis) => axis.theme === theme) ?? place);
}

/** Each region with all that is counted there. */
export function PlacesTable({ view, theme }: { readonly view: PlacesView; readonly theme: Theme | undefined }) {
  const tell = useSay();
  return (
    <Table
      labelledBy="places"
      rows={rowsOf(view)}
      columns={[
        { title: tell('page.insight.region'), heads: true, cell: (place) => <PlaceLink of={place} /> },
        ...MEASURES.map((measure) => ({
          title: tell(`page.insight.short.${measure}`),
          number: true,
          cell: (place: Place) => <CountCell of={countsOn(place, theme)[measure]} />,
        })),
      ]}
    />
  );
}

/** One count by region and axis. */
export function AxesTable({ view, measure }: { readonly view: PlacesView; readonly measure: Measure }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="axes"
      rows={rowsOf(view)}
      columns={[
        { title: tell('page.insight.region'), heads: true, cell: ({ territory }) => placeName(territory, language) },
        ...view.axes.map(({ theme }) => ({
          title: label('theme', theme, language),
          number: true,
          cell: (place: Place) => <CountCell of={countsOn(place, theme)[measure]} />,
        })),
        {
          title: tell('page.insight.whole'),
          number: true,
          cell: (place) => <CountCell of={place[measure]} />,
        },
      ]}
    />
  );
}

/** On to the needs of the region. */
function PlaceLink({ of: { territory } }: { readonly of: Place }) {
  const { language } = useVisit();
  const name = placeName(territory, language);
  return territory === null || territory === COUNTRY ? (
    <>{name}</>
  ) : (
    <a href={`/needs?territory=${territory}`}>{name}</a>
  );
}
