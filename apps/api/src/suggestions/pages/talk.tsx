import type { Page } from '../../http/cursor';
import { Button } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { Select } from '../../site/components/select';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import type { MessageView } from '../talk/requests';

interface TalkProps {
  readonly messages: Page<MessageView>;
  readonly state: FormState;
  /** Whether the reader’s role writes here. */
  readonly mayWrite: boolean;
}

/** Questions and answers, oldest first, and a form to ask or to answer. */
export function Talk({ messages, state, mayWrite }: TalkProps) {
  const tell = useSay();
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{tell('page.talk.title')}</h2>
      {messages.items.length === 0 && <p>{tell('page.talk.none')}</p>}
      <ol class="past">
        {messages.items.map((message) => (
          <li key={message.id}>
            <Message message={message} />
          </li>
        ))}
      </ol>
      {messages.nextCursor && <p class="hint">{tell('page.talk.more')}</p>}
      {mayWrite && (
        <Form label={tell('page.talk.write')}>
          <Textarea
            rows={4}
            state={state}
            name="text"
            label={tell('page.talk.text')}
            hint={tell('page.talk.text.hint')}
          />
          <Select
            state={state}
            name="to"
            label={tell('page.talk.to')}
            none={tell('page.talk.to.all')}
            choices={[{ value: 'coordinator', text: tell('page.talk.to.coordinator') }]}
          />
          <Button kind="second">{tell('page.talk.send')}</Button>
        </Form>
      )}
    </section>
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
