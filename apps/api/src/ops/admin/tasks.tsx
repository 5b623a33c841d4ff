import { formatInstant } from '@penc/language';
import type { ComponentChildren } from 'preact';
import { SummaryList } from '../../site/components/summary-list';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { QueueView } from '../queue/views';
import { KEY_WARNING_DAYS, MOST_UNJUDGED, type WaitingView } from './waiting';

interface TasksProps {
  readonly waiting: WaitingView;
  readonly queue: QueueView;
}

export function AdminTasks({ waiting, queue }: TasksProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { applied, oldestApplication, unjudged, deadLetters, keysExpiring: count, ownKeysExpiring: own } = waiting;
  const since = oldestApplication && formatInstant(oldestApplication, language);
  return (
    <>
      <p class="lead">{tell('page.admin.lead')}</p>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{tell('page.admin.waiting')}</h2>
        <SummaryList
          lines={[
            {
              term: tell('page.admin.applied'),
              value: (
                <Count of={applied} none={tell('page.admin.none-applied')}>
                  {since && tell('page.admin.applied.since', { at: since })}
                </Count>
              ),
              change: { href: '/organisations?status=applied', text: tell('page.admin.applied.do') },
            },
            {
              term: tell('page.admin.unjudged'),
              value: (
                <Count of={unjudged} none={tell('page.admin.none-applied')}>
                  {unjudged === MOST_UNJUDGED && tell('page.admin.unjudged.more')}
                </Count>
              ),
              change: { href: '/admin/unjudged', text: tell('page.admin.unjudged.do') },
            },
            {
              term: tell('page.admin.dead'),
              value: <Count of={deadLetters} none={tell('page.admin.none')} />,
              change: { href: '/admin/dead-letters', text: tell('page.admin.dead.do') },
            },
            {
              term: tell('page.admin.queue'),
              value: <QueueState queue={queue} />,
              change: { href: '/admin/queue', text: tell('page.admin.queue.do') },
            },
            {
              term: tell('page.admin.keys'),
              value: tell('page.admin.keys.text', { count, own, days: KEY_WARNING_DAYS }),
              change: { href: '/me/keys', text: tell('page.admin.keys.do') },
            },
          ]}
        />
      </section>
      <Places />
    </>
  );
}

interface CountProps {
  readonly of: number;
  readonly none: string;
  readonly children?: ComponentChildren;
}

function Count({ of: count, none, children }: CountProps) {
  const tell = useSay();
  if (count === 0) return <>{none}</>;
  return (
    <>
      <Tag tone="busy">{tell('page.admin.count', { count })}</Tag> {children}
    </>
  );
}

function QueueState({ queue: { status, stations, oldestDueSince, due, inFlight } }: Pick<TasksProps, 'queue'>) {
  const tell = useSay();
  const { language } = useVisit();
  if (!stations.some(({ alive }) => alive)) return <>{tell('page.queue.no-station')}</>;
  if (status === 'degraded' && oldestDueSince)
    return <>{tell('page.queue.degraded', { at: formatInstant(oldestDueSince, language) })}</>;
  return <>{tell(due + inFlight === 0 ? 'page.queue.idle' : 'page.queue.ok')}</>;
}

const PLACES = [
  { name: 'organisations', href: '/organisations' },
  { name: 'log', href: '/log' },
  { name: 'weights', href: '/weights' },
] as const;

function Places() {
  const tell = useSay();
  return (
    <section aria-labelledby="places">
      <h2 id="places">{tell('page.admin.places')}</h2>
      <ul class="cards">
        {PLACES.map(({ name, href }) => (
          <li key={name}>
            <article class="card">
              <h3>
                <a href={href}>{tell(`page.admin.${name}`)}</a>
              </h3>
              <p>{tell(`page.admin.${name}.text`)}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
