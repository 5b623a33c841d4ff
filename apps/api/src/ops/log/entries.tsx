import type { Scope } from '@penc/domain';
import type { Page } from '../../http/lists/cursor';
import { EmptyState } from '../../site/components/empty-state';
import { ErrorSummary } from '../../site/components/error-summary';
import { Pagination } from '../../site/components/pagination';
import type { FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import { type LogFilter, logAddress } from './address';
import { Entry } from './entry';
import { ChosenOnly, Filters } from './filters';
import type { LogEntryView } from './views';

interface EntriesProps {
  /** None where it cannot be told what was asked. */
  readonly page: Page<LogEntryView> | null;
  readonly query: LogFilter;
  readonly state: FormState;
  readonly scope: Scope;
}

/** What happened, newest first: a sentence an entry, with the ids behind it for whoever wants to know exactly. */
export function LogEntries({ page, query, state, scope }: EntriesProps) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={{ from: tell('page.log.from'), until: tell('page.log.until') }} />
      <p class="lead">{tell(`page.log.lead.${scope}`)}</p>
      <Filters query={query} state={state} />
      <ChosenOnly query={query} />
      {page && <Listed page={page} query={query} />}
    </>
  );
}

function Listed({ page, query }: { readonly page: Page<LogEntryView>; readonly query: LogFilter }) {
  const tell = useSay();
  return (
    <>
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell('page.log.none')}</p>
        </EmptyState>
      ) : (
        <ol class="past">
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
