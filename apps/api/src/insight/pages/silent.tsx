import { formatDay } from '@penc/language';
import type { Page } from '../../http/lists/cursor';
import { withQuery } from '../../site/address';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { useSay, useVisit } from '../../site/visit';
import { placeName } from '../place-name';
import { Frame } from './frame';
import type { PrioritiesView, SilentView } from '../views';

const ALL = '/insight/silent';

/** Who owes an answer, the first of them; nobody where the reader follows no answers. */
export function Silent({ view }: { readonly view: PrioritiesView }) {
  const tell = useSay();
  const { silent, silentCount, territory } = view;
  if (silent === null || silentCount === null) return <p>{tell('page.insight.priorities.silent.hidden')}</p>;
  if (silent.length === 0) return <p>{tell('page.insight.priorities.silent.none')}</p>;
  const more = silentCount - silent.length;
  return (
    <ul>
      {silent.map((one) => (
        <SilentOne key={one.organisation + one.since} {...one} />
      ))}
      {more > 0 && (
        <li>
          <a href={withQuery(ALL, { territory })}>{tell('page.insight.priorities.silent.more', { count: more })}</a>
        </li>
      )}
    </ul>
  );
}

function SilentOne({ organisation, count, since }: SilentView) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <li>{tell('page.insight.priorities.silent.one', { organisation, count, day: formatDay(since, language) })}</li>
  );
}

interface AllSilentProps {
  readonly page: Page<SilentView>;
  readonly territory: string | null;
  readonly isFirst: boolean;
}

/** All of them, page by page. */
export function AllSilent({ page, territory, isFirst }: AllSilentProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Frame
      here="/insight/priorities"
      title={tell('page.insight.priorities.silent')}
      {...(territory !== null && { lead: placeName(territory, language) })}
    >
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.insight.priorities.silent.none')}</p>
        </EmptyState>
      ) : (
        <ul>
          {page.items.map((one) => (
            <SilentOne key={one.organisation + one.since} {...one} />
          ))}
        </ul>
      )}
      <Pagination
        next={page.nextCursor && withQuery(ALL, { territory, cursor: page.nextCursor })}
        first={isFirst ? null : withQuery(ALL, { territory })}
      />
    </Frame>
  );
}
