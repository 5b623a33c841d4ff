import type { LogSubject } from '@penc/storage';
import { Details } from '../../site/components/details';
import { Moment } from '../../site/components/moment';
import { SummaryList } from '../../site/components/summary-list';
import { useSay } from '../../site/visit';
import { type LogFilter, logAddress } from './address';
import type { LogEntryView } from './views';

/** Where what it is about has a page of its own. */
const PLACES: Partial<Record<LogSubject, string>> = {
  need: '/needs',
  offer: '/offers',
  suggestion: '/suggestions',
  partnership: '/partnerships',
  organisation: '/organisations',
  membership: '/members',
  weights: '/weights',
};

interface EntryProps {
  readonly entry: LogEntryView;
  readonly query: LogFilter;
}

export function Entry({ entry, query }: EntryProps) {
  const tell = useSay();
  const { id, at, sentence, action, subject, by, details } = entry;
  const place = PLACES[subject.type];
  const narrowed = (filter: LogFilter) => logAddress({ ...query, ...filter, cursor: undefined });
  return (
    <>
      <p>
        {sentence}{' '}
        <span class="hint">
          <Moment at={at} />
        </span>
      </p>
      <Details summary={tell('page.log.ids', { id: String(id) })}>
        <SummaryList
          lines={[
            { term: tell('page.log.id.action'), value: <code>{action}</code> },
            {
              term: tell('page.log.id.subject'),
              value: (
                <code>
                  {subject.type} {subject.id}
                </code>
              ),
            },
            { term: tell('page.log.id.member'), value: by && <code>{by.membershipId}</code> },
            {
              term: tell('page.log.id.details'),
              value: Object.keys(details).length > 0 && <code>{JSON.stringify(details)}</code>,
            },
          ]}
        />
        <p class="facts">
          {place && subject.name !== null && <a href={`${place}/${subject.id}`}>{tell('page.log.open')}</a>}
          {by && <a href={narrowed({ by: by.membershipId })}>{tell('page.log.same.by')}</a>}
          <a href={narrowed({ action })}>{tell('page.log.same.action')}</a>
          <a href={narrowed({ subject: subject.id })}>{tell('page.log.same.subject')}</a>
        </p>
      </Details>
    </>
  );
}
