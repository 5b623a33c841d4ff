import type { Party } from '@penc/domain';
import type { Page } from '../../http/lists/cursor';
import { Button } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { NOBODY_BY_NAME, NobodyByName } from '../../site/components/nobody-by-name';
import { Select } from '../../site/components/select';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { MessageView } from '../talk/requests';

interface TalkProps {
  readonly messages: Page<MessageView>;
  readonly state: FormState;
  /** Null where the reader only reads. */
  readonly writing: Writing | null;
}
export interface Writing {
  readonly writer: Party;
  /** Null among them: to all at once. */
  readonly recipients: readonly (Party | null)[];
}

/** Questions and answers, oldest first, and a form to ask or to answer. */
export function Talk({ messages, state, writing }: TalkProps) {
  const tell = useSay();
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{tell('page.talk.title')}</h2>
      <Messages messages={messages.items} />
      {messages.nextCursor && <p class="hint">{tell('page.talk.more')}</p>}
      {writing && writing.recipients.length > 0 && <WritingForm {...writing} state={state} />}
    </section>
  );
}

export function Messages({ messages }: { readonly messages: readonly MessageView[] }) {
  const tell = useSay();
  if (messages.length === 0) return <p>{tell('page.talk.none')}</p>;
  return (
    <ol class="past">
      {messages.map((message) => (
        <li key={message.id}>
          <Message message={message} />
        </li>
      ))}
    </ol>
  );
}

function WritingForm({ writer, recipients, state }: Writing & Pick<TalkProps, 'state'>) {
  const tell = useSay();
  const by = writer === 'coordinator' ? 'coordinator' : 'side';
  const only = recipients.length === 1 ? recipients[0] : null;
  return (
    <Form label={tell('page.talk.write')}>
      <NobodyByName />
      <Textarea
        rows={4}
        state={state}
        name="text"
        label={tell('page.talk.text')}
        hint={tell('page.talk.text.hint', { by: by === 'side' && only ? 'alone' : by })}
        hintAt={NOBODY_BY_NAME}
      />
      {only ? (
        <>
          <p>{tell('page.talk.to.only', { to: only })}</p>
          <input type="hidden" name="to" value={only} />
        </>
      ) : (
        <Select
          state={state}
          name="to"
          label={tell('page.talk.to')}
          none={tell('page.talk.to.all', { by })}
          choices={recipients.flatMap((to) => (to ? [{ value: to, text: tell('page.talk.to.one', { to }) }] : []))}
        />
      )}
      <Button kind="second">{tell('page.talk.send')}</Button>
    </Form>
  );
}

function Message({ message: { by, text, at, to } }: { readonly message: MessageView }) {
  const tell = useSay();
  return (
    <article>
      <p>
        <strong>
          {by.name ? tell('page.talk.by', { name: by.name, organisation: by.organisation }) : by.organisation}
        </strong>{' '}
        <span class="hint">
          <Moment at={at} />
          {to && ` · ${tell('page.talk.addressed', { to })}`}
        </span>
      </p>
      <p class="written">{text}</p>
    </article>
  );
}
