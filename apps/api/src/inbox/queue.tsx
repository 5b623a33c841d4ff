import { formatDay } from '@penc/language';
import type { Page } from '../http/cursor';
import { Pagination } from '../site/components/pagination';
import { useSay, useVisit } from '../site/visit';
import type { SuggestionView } from '../suggestions/views';
import { inboxHref } from './address';
import { type InboxQuery, SORTS } from './requests';

interface QueueProps {
  readonly queue: Page<SuggestionView>;
  readonly query: InboxQuery;
  readonly openId: string | null;
}

/** What waits, in order; the one that is open is marked. */
export function Queue({ queue, query, openId }: QueueProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { sort = 'score', cursor } = query;
  return (
    <nav class="queue" aria-labelledby="queue">
      <h2 id="queue">{tell('page.inbox.queue')}</h2>
      <p class="row">
        {SORTS.map((one) => (
          <a href={inboxHref({ sort: one })} aria-current={one === sort ? 'true' : undefined} key={one}>
            {tell(`page.inbox.sort.${one}`)}
          </a>
        ))}
      </p>
      <ol class="card">
        {queue.items.map(({ id, score, need, offer, createdAt, firstApproval }) => (
          <li key={id}>
            <a href={inboxHref({ sort, cursor, at: id })} aria-current={id === openId ? 'page' : undefined}>
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
        next={queue.nextCursor && inboxHref({ sort, cursor: queue.nextCursor })}
        first={cursor ? inboxHref({ sort }) : null}
      />
      <a href={inboxHref({ sort, cursor }, '/inbox/bulk')}>{tell('page.inbox.several')}</a>
    </nav>
  );
}
