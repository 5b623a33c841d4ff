import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { SummaryList } from '../../site/components/summary-list';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { sayMessage } from './say-message';
import type { DeadLetterView } from './views';

interface LetterProps {
  readonly letter: DeadLetterView;
}

/** One message that failed: what it was to do, what went wrong, and what can be done about it. */
export function DeadLetterSheet({ letter }: LetterProps) {
  const tell = useSay();
  return (
    <>
      <Facts letter={letter} />
      <h2>{tell('page.dead.retry')}</h2>
      <p>{tell('page.dead.retry.text')}</p>
      <Form action={`/admin/dead-letters/${letter.id}/retry`}>
        <p class="actions">
          <Button>{tell('page.dead.retry')}</Button>
          <ButtonLink kind="danger" href={`/admin/dead-letters/${letter.id}/drop`}>
            {tell('page.dead.drop')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}

/** The second thought before something is lost on purpose. */
export function DropQuestion({ letter }: LetterProps) {
  const tell = useSay();
  return (
    <>
      <Facts letter={letter} />
      <Banner kind="warning">{tell('page.dead.drop.text')}</Banner>
      <Form action={`/admin/dead-letters/${letter.id}/drop`}>
        <p class="actions">
          <Button kind="danger">{tell('page.dead.drop.do')}</Button>
          <ButtonLink kind="second" href={`/admin/dead-letters/${letter.id}`}>
            {tell('page.dead.drop.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}

function Facts({ letter: { message, payload, dispatches, createdAt, failedAt, error } }: LetterProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <SummaryList
      lines={[
        { term: tell('page.queue.message'), value: sayMessage(message, language) },
        { term: tell('page.dead.failed'), value: <Moment at={failedAt} /> },
        { term: tell('page.dead.error'), value: <span class="written">{error}</span> },
        { term: tell('page.dead.created'), value: <Moment at={createdAt} /> },
        { term: tell('page.dead.dispatches'), value: tell('page.dead.dispatches.times', { count: dispatches }) },
        { term: tell('page.dead.payload'), value: <code>{JSON.stringify(payload)}</code> },
      ]}
    />
  );
}
