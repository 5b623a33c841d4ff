import { type Language, dayOf } from '@penc/domain';
import { say } from '@penc/language';
import type { Page } from '../site/answers';
import { EmptyState } from '../site/components/empty-state';
import { ErrorSummary } from '../site/components/error-summary';
import { EMPTY_FORM, type FormState } from '../site/forms';
import { useSay } from '../site/visit';
import { type Place, inboxHref, placeOf } from './address';
import { Done } from './done';
import type { InboxView } from './inbox';
import { KeysHelp } from './keys';
import { Pair } from './pair/pair';
import { POSTPONING } from './pair/postponing';
import { Queue, isNarrowed } from './queue';
import type { InboxQuery } from './requests';
import { InboxTabs } from './tabs';

interface InboxProps {
  readonly inbox: InboxView;
  readonly query: InboxQuery;
  readonly now: Date;
  readonly state?: FormState;
}

export function inboxPage(language: Language, props: InboxProps): Page {
  return {
    title: say(language, 'page.inbox.title'),
    content: <InboxContent {...props} />,
    wide: true,
    islands: ['inbox', 'undo'],
  };
}

function InboxContent({ inbox, query, now, state = EMPTY_FORM }: InboxProps) {
  const tell = useSay();
  const { queue, open, done, waiting } = inbox;
  const labels = {
    reason: tell('page.inbox.reason'),
    note: tell('page.inbox.note'),
    until: tell('page.inbox.postpone.until'),
    [POSTPONING.reason]: tell('page.inbox.reason'),
    [POSTPONING.note]: tell('page.inbox.note'),
    text: tell('page.inbox.notes.new'),
  };
  const place = placeOf(query);
  const { before, after } = neighbours(inbox);
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <InboxTabs here="/inbox" waiting={waiting} />
      {done && done.id !== open?.view.id && <Done view={done} place={place} now={now} />}
      {open ? (
        <div class="inbox">
          <div>
            <Steps before={before} after={after} place={place} />
            <Pair {...open} today={dayOf(now)} place={{ ...place, ...(after && { next: after }) }} state={state} />
          </div>
          <Queue queue={queue} query={query} openId={open.view.id} />
        </div>
      ) : (
        <EmptyState>
          {isNarrowed(query) ? (
            <>
              <p>{tell('page.inbox.narrowed.none')}</p>
              <a href="/inbox">{tell('page.inbox.narrowed.all')}</a>
            </>
          ) : (
            <p>{tell('page.inbox.none')}</p>
          )}
        </EmptyState>
      )}
    </>
  );
}

/** On to the one after and the one before: j and k. */
function Steps({
  before,
  after,
  place,
}: {
  readonly before: string | null;
  readonly after: string | null;
  readonly place: Place;
}) {
  const tell = useSay();
  return (
    <div class="row step-by-step">
      {before && (
        <a rel="prev" href={inboxHref({ ...place, at: before })}>
          {tell('page.inbox.before')}
        </a>
      )}
      {after && (
        <a rel="next" href={inboxHref({ ...place, at: after })}>
          {tell('page.inbox.after')}
        </a>
      )}
      <a class="to-queue" href="#queue">
        {tell('page.inbox.to-queue')}
      </a>
      <KeysHelp />
    </div>
  );
}

/** Around the one that is open: of one that is not in the queue, what comes after is the first of it. */
function neighbours({ queue, open }: InboxView): { readonly before: string | null; readonly after: string | null } {
  const at = queue.items.findIndex(({ id }) => id === open?.view.id);
  return { before: queue.items[at - 1]?.id ?? null, after: queue.items[at + 1]?.id ?? null };
}
