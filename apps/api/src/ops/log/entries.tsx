import type { Scope } from '@penc/domain';
import type { Page } from '../../http/cursor';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { useSay } from '../../site/visit';
import { type LogFilter, logAddress } from './address';
import { Entry } from './entry';
import { ChosenOnly, Filters } from './filters';
import type { LogEntryView } from './views';

interface EntriesProps {
  readonly page: Page<LogEntryView>;
  readonly query: LogFilter;
  readonly scope: Scope;
}

/** What happened, newest first: a sentence an entry, with the ids behind it for whoever wants to know exactly. */
export function LogEntries({ page, query, scope }: EntriesProps) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell(`page.log.lead.${scope}`)}</p>
      <Filters query={query} />
      <ChosenOnly query={query} />
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.log.none')}</p>
        </EmptyState>
      ) : (
        <ol class="steps-past log">
          {page.items.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} query={query} />
            </li>
          ))}
        </ol>
      )}
      <Pagination
        next={page.nextCursor && logAddress({ ...query, cursor: page.nextCursor })}
        first={query.cursor ? logAddress({ ...query, cursor: undefined }) : null}
      />
    </>
  );
}
