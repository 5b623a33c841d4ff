import { formatInstant } from '@penc/language';
import { Button } from '../../site/components/button';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { SessionView } from '../sessions/sessions';

/** Where one is signed in, and how to end it there. */
export function Devices({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">{tell('page.me.sessions')}</h2>
      <Table
        labelledBy="devices"
        columns={[
          { title: tell('page.me.sessions.device'), cell: (one: SessionView) => <Device of={one} />, heads: true },
          { title: tell('page.me.sessions.since'), cell: ({ createdAt }) => formatInstant(createdAt, language) },
          { title: tell('page.me.sessions.seen'), cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, language) },
          { title: tell('page.me.sessions.action'), cell: (one) => !one.current && <End of={one} /> },
        ]}
        rows={sessions}
      />
      {sessions.length > 1 && (
        <Form action="/me/sessions/end-others">
          <Button kind="second">{tell('page.me.sessions.end-others')}</Button>
        </Form>
      )}
    </section>
  );
}

function Device({ of: { device, current } }: { readonly of: SessionView }) {
  const tell = useSay();
  return (
    <>
      {device} {current && <Tag tone="good">{tell('page.me.sessions.current')}</Tag>}
    </>
  );
}

function End({ of: { id, device } }: { readonly of: SessionView }) {
  const tell = useSay();
  return (
    <Form action={`/me/sessions/${id}/end`}>
      <Button kind="second">
        {tell('page.me.sessions.end')}
        <span class="unseen"> {device}</span>
      </Button>
    </Form>
  );
}
