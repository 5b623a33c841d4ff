import type { Measure, PostingKind } from '@penc/domain';
import { formatDay, formatList, formatMoney } from '@penc/language';
import { label, sectorName } from '@penc/reference';
import { useSay, useVisit } from '../../site/visit';
import type { PrioritiesView } from '../views';
import { AxisBars } from './axis-bars';
import { RegionMap } from './region-map';
import { Silent } from './silent';
import { Unmet } from './unmet';

export interface MapShown {
  readonly measure: Measure;
  readonly counts: ReadonlyMap<string, number>;
}

interface SynthesisProps {
  readonly view: PrioritiesView;
  readonly place: string;
  /** Of the map, where more than one region is spoken of. */
  readonly map: MapShown | null;
}

/** Their names are long. */
const SECTORS_TOLD = 2;

/** One A4: what is asked, what is offered, what has waited longest, who is silent, what to do next. */
export function Synthesis({ view, place, map }: SynthesisProps) {
  const tell = useSay();
  const { language } = useVisit();
  const day = formatDay(view.asOf, language);
  return (
    <div class="card paper">
      <p class="row">
        <strong>Penc</strong>
        <span>{tell('page.insight.priorities.head')}</span>
        <span>{day}</span>
      </p>
      <h1>{tell('page.insight.priorities.of', { place })}</h1>
      <div class={map ? 'columns' : undefined}>
        <div>
          <Side view={view} kind="need" />
          <Side view={view} kind="offer" />
        </div>
        {map && (
          <div>
            <h2 id="priorities-map">
              {tell('page.insight.map', { measure: tell(`page.insight.measure.${map.measure}`) })}
            </h2>
            <RegionMap counts={map.counts} labelledBy="priorities-map" />
          </div>
        )}
      </div>
      <h2>{tell('page.insight.priorities.axes')}</h2>
      <AxisBars axes={view.axes} />
      <Unmet view={view} />
      <h2>{tell('page.insight.priorities.silent')}</h2>
      <Silent view={view} />
      <h2>{tell('page.insight.priorities.next')}</h2>
      <ol>
        {view.next.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p class="hint">{tell('page.insight.scope', { day, inside: view.inside ? 'yes' : 'no' })}</p>
    </div>
  );
}

function Side({ view, kind }: { readonly view: PrioritiesView; readonly kind: PostingKind }) {
  const tell = useSay();
  const { language } = useVisit();
  const { demand, supply } = view.counts;
  const { count, known, amount } = kind === 'need' ? demand : supply;
  const part = kind === 'need' ? 'asked' : 'offered';
  const named = (names: readonly (readonly [name: string, count: number])[]) =>
    formatList(
      names.map(([name, times]) => tell('page.insight.priorities.item', { name, count: times })),
      language,
    );
  const wanted = view.wanted.filter((one) => one.kind === kind);
  const modalities = wanted.flatMap((one) =>
    one.modality ? [[label('modality', one.modality, language), one.count] as const] : [],
  );
  const sectors = wanted
    .flatMap((one) => (one.sector ? [[sectorName(one.sector, language), one.count] as const] : []))
    .slice(0, SECTORS_TOLD);
  return (
    <>
      <h2>{tell(`page.insight.priorities.${part}`)}</h2>
      <p>
        {tell(`page.insight.priorities.${part}.count`, { count })}{' '}
        {known > 0 &&
          tell(`page.insight.priorities.${part}.amount`, {
            known,
            all: known === count ? 'yes' : 'no',
            amount: formatMoney(amount, language),
          })}{' '}
        {modalities.length > 0 && tell('page.insight.priorities.modalities', { list: named(modalities) })}{' '}
        {sectors.length > 0 && tell('page.insight.priorities.sectors', { list: named(sectors) })}
      </p>
    </>
  );
}
