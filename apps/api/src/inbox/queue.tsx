import { formatDay } from '@penc/language';
import type { Page } from '../http/lists/cursor';
import { Pagination } from '../site/components/pagination';
import { useSay, useVisit } from '../site/visit';
import type { SuggestionView } from '../suggestions/views';
import { inboxHref, placeOf } from './address';
import { type InboxQuery, SORTS } from './requests';

interface QueueProps {
  readonly queue: Page<SuggestionView>;
  readonly query: InboxQuery;
  readonly openId: string | null;
}

/** Only what concerns one posting is shown: where its notice leads. */
export const isNarrowed = ({ needId, offerId }: InboxQuery) => needId !== undefined || offerId !== undefined;

/** What waits, in order; the one that is open is marked. */
export function Queue({ queue, query, openId }: QueueProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { sort = 'score', cursor } = query;
  const place = { ...placeOf(query), sort };
  return (
    <nav class="queue" aria-labelledby="queue">
      <h2 id="queue">{tell('page.inbox.queue')}</h2>
      {isNarrowed(query) && (
        <p>
          {tell('page.inbox.narrowed')} <a href={inboxHref({ sort })}>{tell('page.inbox.narrowed.all')}</a>
        </p>
      )}
      <p class="row">
        {SORTS.map((one) => (
          <a
            href={inboxHref({ ...place, sort: one, cursor: undefined })}
            aria-current={one === sort ? 'true' : undefined}
            key={one}
          >
            {tell(`page.inbox.sort.${one}`)}
          </a>
        ))}
      </p>
      <ol class="card">
        {queue.items.map(({ id, score, need, offer, createdAt, firstApproval }) => (
          <li key={id}>
            <a href={inboxHref({ ...place, at: id })} aria-current={id === openId ? 'page' : undefined}>
              <strong lang={need.language}>{need.title}</strong>
              <span lang={offer.language}>{offer.title}</span>
              <span class="hint">
                {tell('page.inbox.queue.line', {
                  score,
                  day: formatDay(createdAt.slice(0, 10), language),
                  second: firstApproval ? 'yes' : 'no',
                })}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Pagination
        next={queue.nextCursor && inboxHref({ ...place, cursor: queue.nextCursor })}
        first={cursor ? inboxHref({ ...place, cursor: undefined }) : null}
      />
      <a href={inboxHref(place, '/inbox/bulk')}>{tell('page.inbox.several')}</a>
    </nav>
  );
}
