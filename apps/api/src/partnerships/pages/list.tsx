import { ACTING_ROLES, type Day } from '@penc/domain';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/lists/cursor';
import { ownSide } from '../../postings/own-side';
import { EmptyState } from '../../site/components/empty-state';
import { MoneyText } from '../../site/components/money';
import { Pagination } from '../../site/components/pagination';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';
import { toneOf } from './progress';
import { turnFor } from '../standing';

interface ListProps {
  readonly caller: Caller;
  readonly today: Day;
  readonly page: Page<PartnershipView>;
  readonly isFirst: boolean;
  /** To those that wait for the reader’s organisation. */
  readonly isNarrowed: boolean;
}

const NARROWED = '/partnerships?turn=own';

/** The partnerships that the reader may see, newest first; or of these, those whose turn is the reader’s. */
export function PartnershipList({ caller, today, page, isFirst, isNarrowed }: ListProps) {
  const tell = useSay();
  if (page.items.length === 0) {
    return (
      <EmptyState>
        <p>{tell(isNarrowed ? 'page.partnerships.narrowed.none' : 'page.partnerships.none')}</p>
        {isNarrowed && <a href="/partnerships">{tell('page.partnerships.narrowed.all')}</a>}
      </EmptyState>
    );
  }
  const first = isNarrowed ? NARROWED : '/partnerships';
  return (
    <>
      <Narrowing caller={caller} isNarrowed={isNarrowed} />
      <ul class="cards">
        {page.items.map((view) => (
          <li key={view.id}>
            <Card caller={caller} today={today} view={view} />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/partnerships/export${isNarrowed ? '?turn=own' : ''}`} download>
          {tell('page.partnerships.file', { own: isNarrowed ? 'yes' : 'no' })}
        </a>
      </p>
      <Pagination
        next={page.nextCursor && `${first}${isNarrowed ? '&' : '?'}cursor=${encodeURIComponent(page.nextCursor)}`}
        first={isFirst ? null : first}
      />
    </>
  );
}

/** Between all of them and those that wait, for those who act on any. */
function Narrowing({ caller: { role }, isNarrowed }: Pick<ListProps, 'caller' | 'isNarrowed'>) {
  const tell = useSay();
  if (isNarrowed) {
    return (
      <p>
        {tell('page.partnerships.narrowed')} <a href="/partnerships">{tell('page.partnerships.narrowed.all')}</a>
      </p>
    );
  }
  return ACTING_ROLES.includes(role) ? (
    <p>
      <a href={NARROWED}>{tell('page.partnerships.narrow')}</a>
    </p>
  ) : null;
}

function Card({ caller, today, view }: Pick<ListProps, 'caller' | 'today'> & { readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  const others = [view.need, view.offer].filter((_, place) => side !== (place === 0 ? 'need' : 'offer'));
  const turn = turnFor(caller, view, today);
  const amount = view.lines.find((line) => line.agreed)?.agreed ?? view.lines.find((line) => line.asked)?.asked;
  return (
    <article class="card">
      <h2>
        <a href={`/partnerships/${view.id}`} lang={view.need.language}>
          {view.need.title}
        </a>
      </h2>
      <p>{others.map(({ organisation }) => organisation.name).join(' · ')}</p>
      <p class="facts">
        <Tag tone={toneOf(view.status)}>{label('partnershipState', view.status, language)}</Tag>
        {turn && <strong>{tell('page.partnerships.turn', turn)}</strong>}
        <span>{view.reference}</span>
        {amount && (
          <span>
            <MoneyText of={amount} />
          </span>
        )}
        {view.overdueTranches.length > 0 && (
          <span>{tell('page.partnerships.late', { count: view.overdueTranches.length })}</span>
        )}
        {view.overdueApprovals.length > 0 && (
          <span>{tell('page.partnerships.overdue', { count: view.overdueApprovals.length })}</span>
        )}
      </p>
    </article>
  );
}
