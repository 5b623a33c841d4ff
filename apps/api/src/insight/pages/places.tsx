import { MEASURES, type Measure, THEMES, type Theme } from '@penc/domain';
import { COUNTRY, label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { Select } from '../../site/components/select';
import { filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { PlacesView } from '../views';
import { Frame } from './frame';
import { AxesTable, PlacesTable, countsOn } from './places-table';
import { RegionMap } from './region-map';

interface PlacesProps {
  readonly view: PlacesView;
  readonly measure: Measure;
  readonly theme: Theme | undefined;
}

/** The map of one count, and two tables: all counts of each region, and this one on each axis. */
export function Places({ view, measure, theme }: PlacesProps) {
  const tell = useSay();
  const { language } = useVisit();
  const counted = tell(`page.insight.measure.${measure}`);
  const axis = theme && label('theme', theme, language);
  const regions = view.places.filter(({ territory }) => territory !== COUNTRY);
  const counts = new Map(regions.map((place) => [place.territory, countsOn(place, theme)[measure].count]));
  return (
    <Frame here="/insight" title={tell('page.insight.title')} lead={tell('page.insight.lead')} counted={view}>
      <Filters measure={measure} theme={theme} />
      <h2 id="map">
        {axis
          ? tell('page.insight.map.axis', { measure: counted, axis })
          : tell('page.insight.map', { measure: counted })}
      </h2>
      <RegionMap counts={counts} labelledBy="map" />
      <p class="hint">{tell('page.insight.map.same')}</p>
      <h2 id="places">{axis ? tell('page.insight.table.axis', { axis }) : tell('page.insight.table')}</h2>
      <PlacesTable view={view} theme={theme} />
      <h2 id="axes">{tell('page.insight.table.axes', { measure: counted })}</h2>
      <AxesTable view={view} measure={measure} />
      <p class="hint">
        {tell('page.insight.amount.note')} {tell('page.insight.table.once')}
      </p>
    </Frame>
  );
}

function Filters({ measure, theme }: Pick<PlacesProps, 'measure' | 'theme'>) {
  const tell = useSay();
  const { language } = useVisit();
  const state = filledWith({ measure, theme: theme ?? '' });
  return (
    <form class="filters" method="get" action="/insight" aria-label={tell('page.insight.measure')}>
      <Select
        state={state}
        name="measure"
        label={tell('page.insight.measure')}
        choices={MEASURES.map((value) => ({ value, text: tell(`page.insight.measure.${value}`) }))}
      />
      <Select
        state={state}
        name="theme"
        label={tell('page.insight.theme')}
        none={tell('page.postings.theme.all')}
        choices={THEMES.map((value) => ({ value, text: label('theme', value, language) }))}
      />
      <Button kind="second">{tell('page.insight.show')}</Button>
    </form>
  );
}
