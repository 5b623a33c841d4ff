import { formatInstant, formatNumber } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { ButtonLink } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { SummaryList } from '../../site/components/summary-list';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import { sayMessage } from './say-message';
import type { QueueView } from './views';

/** How the worker's messages stand, and who works at them. */
export function QueueSheet({ queue }: { readonly queue: QueueView }) {
  const tell = useSay();
  const { language } = useVisit();
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      <p class="lead">{tell('page.queue.lead')}</p>
      <Health queue={queue} />
      <SummaryList
        lines={[
          { term: tell('page.queue.due'), value: count(queue.due) },
          { term: tell('page.queue.oldest'), value: queue.oldestDueSince && <Moment at={queue.oldestDueSince} /> },
          { term: tell('page.queue.in-flight'), value: count(queue.inFlight) },
          { term: tell('page.queue.later'), value: count(queue.later) },
          { term: tell('page.queue.dead'), value: count(queue.dead) },
          { term: tell('page.queue.kind'), value: tell(`page.queue.kind.${queue.kind}`) },
        ]}
      />
      {queue.dead > 0 && (
        <p class="actions">
          <ButtonLink kind="second" href="/admin/dead-letters">
            {tell('page.queue.see-dead')}
          </ButtonLink>
        </p>
      )}
      <Messages queue={queue} />
      <Stations queue={queue} />
    </>
  );
}

function Health({ queue: { status, oldestDueSince, stations, due, inFlight } }: { readonly queue: QueueView }) {
  const tell = useSay();
  const { language } = useVisit();
  if (!stations.some(({ alive }) => alive)) return <Banner kind="warning">{tell('page.queue.no-station')}</Banner>;
  if (status === 'degraded') {
    const at = oldestDueSince ? formatInstant(oldestDueSince, language) : '';
    return <Banner kind="warning">{tell('page.queue.degraded', { at })}</Banner>;
  }
  return <Banner kind="notice">{tell(due + inFlight === 0 ? 'page.queue.idle' : 'page.queue.ok')}</Banner>;
}

function Messages({ queue: { messages } }: { readonly queue: QueueView }) {
  const tell = useSay();
  const { language } = useVisit();
  const count = (value: number) => formatNumber(value, language);
  return (
    <section>
      <h2 id="messages">{tell('page.queue.messages')}</h2>
      {messages.length === 0 ? (
        <p>{tell('page.queue.messages.none')}</p>
      ) : (
        <Table
          labelledBy="messages"
          rows={messages.map((load) => ({ ...load, id: load.message }))}
          columns={[
            {
              title: tell('page.queue.message'),
              heads: true,
              cell: ({ message }) => <span class="cap">{sayMessage(message, language)}</span>,
            },
            { title: tell('page.queue.due'), number: true, cell: ({ due }) => count(due) },
            { title: tell('page.queue.in-flight'), number: true, cell: ({ inFlight }) => count(inFlight) },
            { title: tell('page.queue.later'), number: true, cell: ({ later }) => count(later) },
            {
              title: tell('page.queue.dead'),
              number: true,
              cell: ({ dead, message }) =>
                dead > 0 ? (
                  <a href={`/admin/dead-letters?${new URLSearchParams({ message })}`}>{count(dead)}</a>
                ) : (
                  count(dead)
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Stations({ queue: { stations } }: { readonly queue: QueueView }) {
  const tell = useSay();
  return (
    <section>
      <h2 id="stations">{tell('page.queue.stations')}</h2>
      {stations.length === 0 ? (
        <p>{tell('page.queue.stations.none')}</p>
      ) : (
        <Table
          labelledBy="stations"
          rows={stations}
          columns={[
            { title: tell('page.queue.station'), heads: true, cell: ({ id }) => <code>{id.slice(0, 8)}</code> },
            {
              title: tell('page.queue.station.state'),
              cell: ({ alive }) => (
                <Tag tone={alive ? 'good' : 'busy'}>
                  {tell(alive ? 'page.queue.station.alive' : 'page.queue.station.silent')}
                </Tag>
              ),
            },
            { title: tell('page.queue.station.started'), cell: ({ startedAt }) => <Moment at={startedAt} /> },
            { title: tell('page.queue.station.seen'), cell: ({ seenAt }) => <Moment at={seenAt} /> },
          ]}
        />
      )}
    </section>
  );
}
