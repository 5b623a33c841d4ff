import { formatDay, formatList, formatMoney } from '@penc/language';
import { territoryName } from '@penc/reference';
import { useSay, useVisit } from '../../site/visit';
import type { LonelyView, PrioritiesView } from '../views';

const PLACES_TOLD = 2;

/** The needs that have waited longest, with whom to talk about them. */
export function Unmet({ view }: { readonly view: PrioritiesView }) {
  const tell = useSay();
  return (
    <>
      <h2>{tell('page.insight.priorities.unmet')}</h2>
      <p>{tell('page.insight.priorities.unmet.count', { count: view.counts.unmet.count })}</p>
      {view.unmet.length > 0 && (
        <ol>
          {view.unmet.map((need) => (
            <li key={need.id}>
              <UnmetNeed need={need} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function UnmetNeed({ need }: { readonly need: LonelyView }) {
  const tell = useSay();
  const { language } = useVisit();
  const names = need.territories.map((code) => territoryName(code, language));
  const facts = {
    organisation: need.organisation,
    places: names.length > PLACES_TOLD ? `${names.slice(0, PLACES_TOLD).join(', ')}…` : formatList(names, language),
    day: formatDay(need.since, language),
  };
  return (
    <p>
      <a href={`/needs/${need.id}`} lang={need.language}>
        {need.title}
      </a>
      <br />
      {need.sought
        ? tell('page.insight.priorities.need.sought', { ...facts, amount: formatMoney(need.sought, language) })
        : tell('page.insight.priorities.need', facts)}
    </p>
  );
}
