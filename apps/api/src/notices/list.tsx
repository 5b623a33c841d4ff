import type { Page } from '../http/lists/cursor';
import { Button } from '../site/components/button';
import { EmptyState } from '../site/components/empty-state';
import { Moment } from '../site/components/moment';
import { Pagination } from '../site/components/pagination';
import { Tag } from '../site/components/tag';
import { Form } from '../site/forms';
import { useSay } from '../site/visit';
import type { NoticeQuery } from './reading';
import type { NoticeView } from './views';

interface ListProps {
  readonly page: Page<NoticeView>;
  readonly query: NoticeQuery;
  /** Whether there is a page of what it is about. */
  readonly leads: (notice: NoticeView) => boolean;
}

/** A member’s notices, newest first; the island of the bell shows its banner when others have come in. */
export function NoticeList({ page, query, leads }: ListProps) {
  const tell = useSay();
  const isFiltered = query.unread === 'true';
  const here = isFiltered ? '/notices?unread=true' : '/notices';
  return (
    <>
      <div class="banner notice" role="status" data-new-notices hidden>
        {tell('page.notices.new')} <a href="/notices">{tell('page.notices.show')}</a>
      </div>
      <p class="lead">{tell('page.notices.lead')}</p>
      <p class="row">
        <a href={isFiltered ? '/notices' : '/notices?unread=true'}>
          {tell(isFiltered ? 'page.notices.all' : 'page.notices.only-unread')}
        </a>
      </p>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell(isFiltered ? 'page.notices.none-unread' : 'page.notices.none')}</p>
        </EmptyState>
      ) : (
        <>
          {page.items.some(({ readAt }) => readAt === null) && (
            <Form action="/notices" label={tell('page.notices.read-all')}>
              <Button kind="second">{tell('page.notices.read-all')}</Button>
            </Form>
          )}
          <ul class="cards">
            {page.items.map((notice) => (
              <li key={notice.id}>
                <Notice notice={notice} opens={leads(notice)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination
        next={page.nextCursor && `${here}${isFiltered ? '&' : '?'}cursor=${encodeURIComponent(page.nextCursor)}`}
        first={query.cursor ? here : null}
      />
    </>
  );
}

function Notice({ notice, opens }: { readonly notice: NoticeView; readonly opens: boolean }) {
  const tell = useSay();
  const { id, title, body, createdAt, readAt, illustrative } = notice;
  return (
    <article class={readAt ? 'card' : 'card unread'}>
      <h2>{title}</h2>
      <p class="facts">
        <Moment at={createdAt} />
        {!readAt && <Tag tone="busy">{tell('page.notices.unread')}</Tag>}
        {illustrative && <span>{tell('page.posting.illustrative')}</span>}
      </p>
      <p>{body}</p>
      {(opens || !readAt) && (
        <Form action={`/notices/${id}`} label={title}>
          <p class="actions">
            {opens && (
              <Button kind="second" name="next" value="open">
                {tell('page.notices.open')}
              </Button>
            )}
            {!readAt && (
              <Button kind="second" name="next" value="stay">
                {tell('page.notices.read')}
              </Button>
            )}
          </p>
        </Form>
      )}
    </article>
  );
}
