import { allMessages } from '@penc/messages';
import type { Page } from '../../http/lists/cursor';
import { withQuery } from '../../site/address';
import { Button } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Moment } from '../../site/components/moment';
import { Pagination } from '../../site/components/pagination';
import { Select } from '../../site/components/select';
import { Table } from '../../site/components/table';
import { Form, filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { sayMessage } from './say-message';
import type { DeadLetterQuery, DeadLetterView } from './views';

interface ListProps {
  readonly page: Page<DeadLetterView>;
  readonly query: DeadLetterQuery;
}

export function DeadLetterList({ page, query }: ListProps) {
  const tell = useSay();
  const { message, cursor } = query;
  const href = (next: string | null) => withQuery('/admin/dead-letters', { message, cursor: next });
  return (
    <>
      <p class="lead" id="dead">
        {tell('page.dead.lead')}
      </p>
      <Filter message={message} />
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell(message ? 'page.dead.none-so' : 'page.dead.none')}</p>
        </EmptyState>
      ) : (
        <>
          <Letters letters={page.items} />
          <RetryAll message={message} />
        </>
      )}
      <Pagination next={page.nextCursor && href(page.nextCursor)} first={cursor ? href(null) : null} />
    </>
  );
}

function Filter({ message = '' }: { readonly message: string | undefined }) {
  const tell = useSay();
  const { language } = useVisit();
  const choices = allMessages.map(({ name }) => ({ value: name, text: sayMessage(name, language) }));
  return (
    <form class="filters" method="get" action="/admin/dead-letters" aria-label={tell('page.filter.title')}>
      <Select
        state={filledWith({ message })}
        name="message"
        label={tell('page.queue.message')}
        none={tell('page.dead.message.all')}
        choices={choices.sort((a, b) => a.text.localeCompare(b.text, language))}
      />
      <Button kind="second">{tell('page.filter')}</Button>
    </form>
  );
}

function Letters({ letters }: { readonly letters: readonly DeadLetterView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="dead"
      rows={letters}
      columns={[
        {
          title: tell('page.queue.message'),
          heads: true,
          cell: ({ id, message }) => (
            <a class="cap" href={`/admin/dead-letters/${id}`}>
              {sayMessage(message, language)}
              <span class="unseen"> {tell('page.dead.sheet', { id })}</span>
            </a>
          ),
        },
        { title: tell('page.dead.failed'), cell: ({ failedAt }) => <Moment at={failedAt} /> },
        { title: tell('page.dead.error'), cell: ({ error }) => shortened(error) },
      ]}
    />
  );
}

/** Enough to know it again; the sheet has all of it. */
function shortened(error: string): string {
  const [line = ''] = error.split('\n', 1);
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}

function RetryAll({ message }: { readonly message: string | undefined }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Form action="/admin/dead-letters/retry">
      {message && <input type="hidden" name="message" value={message} />}
      <Button kind="second">
        {message
          ? tell('page.dead.retry-all.so', { message: sayMessage(message, language) })
          : tell('page.dead.retry-all')}
      </Button>
    </Form>
  );
}
