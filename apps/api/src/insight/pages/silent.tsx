import { formatDay } from '@penc/language';
import { useSay, useVisit } from '../../site/visit';
import type { SilentView } from '../views';

const TOLD = 6;

/** Who owes an answer; null where the reader follows no answers. */
export function Silent({ of }: { readonly of: readonly SilentView[] | null }) {
  const tell = useSay();
  const { language } = useVisit();
  if (of === null) return <p>{tell('page.insight.priorities.silent.hidden')}</p>;
  if (of.length === 0) return <p>{tell('page.insight.priorities.silent.none')}</p>;
  const more = of.length - TOLD;
  return (
    <ul>
      {of.slice(0, TOLD).map(({ organisation, count, since }) => (
        <li key={organisation + since}>
          {tell('page.insight.priorities.silent.one', { organisation, count, day: formatDay(since, language) })}
        </li>
      ))}
      {more > 0 && <li>{tell('page.insight.priorities.silent.more', { count: more })}</li>}
    </ul>
  );
}
