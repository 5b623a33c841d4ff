import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import type { Page } from '../../http/cursor';
import { ownSide } from '../../postings/own-side';
import { EmptyState } from '../../site/components/empty-state';
import { MoneyText } from '../../site/components/money';
import { Pagination } from '../../site/components/pagination';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';
import { toneOf } from './progress';
import { turnFor } from './standing';

interface ListProps {
  readonly caller: Caller;
  readonly page: Page<PartnershipView>;
  readonly isFirst: boolean;
}

/** The partnerships that the reader may see, newest first. */
export function PartnershipList({ caller, page, isFirst }: ListProps) {
  const tell = useSay();
  if (page.items.length === 0) {
    return (
      <EmptyState>
        <p>{tell('page.partnerships.none')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul class="cards">
        {page.items.map((view) => (
          <li key={view.id}>
            <Card caller={caller} view={view} />
          </li>
        ))}
      </ul>
      <Pagination
        next={page.nextCursor && `/partnerships?cursor=${encodeURIComponent(page.nextCursor)}`}
        first={isFirst ? null : '/partnerships'}
      />
    </>
  );
}

function Card({ caller, view }: { readonly caller: Caller; readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  const others = [view.need, view.offer].filter((_, place) => side !== (place === 0 ? 'need' : 'offer'));
  const turn = turnFor(caller, view);
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
        {view.overdueApprovals.length > 0 && (
          <span>{tell('page.partnerships.overdue', { count: view.overdueApprovals.length })}</span>
        )}
      </p>
    </article>
  );
}
