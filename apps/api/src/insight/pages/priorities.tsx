import { Button } from '../../site/components/button';
import { Select } from '../../site/components/select';
import { filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { PrioritiesView } from '../views';
import { Frame } from './frame';
import { placeName } from '../place-name';
import { type MapShown, Synthesis } from './synthesis';

interface PrioritiesProps {
  readonly view: PrioritiesView;
  readonly place: string;
  /** Of which the reader may ask. */
  readonly places: readonly string[];
  /** The reader sees the whole country, as everybody does but coordinators of some regions. */
  readonly isWhole: boolean;
  readonly map: MapShown | null;
}

/** The synthesis, for a region or for all; what is printed is the sheet alone. */
export function Priorities({ view, place, places, isWhole, map }: PrioritiesProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Frame here="/insight/priorities">
      <form
        class="filters"
        method="get"
        action="/insight/priorities"
        aria-label={tell('page.insight.priorities.title')}
      >
        <Select
          state={filledWith({ territory: view.territory ?? '' })}
          name="territory"
          label={tell('page.insight.region')}
          none={tell(isWhole ? 'page.insight.country' : 'page.insight.priorities.all')}
          choices={places.map((code) => ({ value: code, text: placeName(code, language) }))}
        />
        <Button kind="second">{tell('page.insight.show')}</Button>
      </form>
      <p class="hint screen-only">{tell('page.insight.priorities.print')}</p>
      <Synthesis view={view} place={place} map={map} />
    </Frame>
  );
}
