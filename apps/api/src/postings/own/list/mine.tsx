import { ACTING_ROLES, POSTING_STATES, type PostingKind } from '@penc/domain';
import { formatMoney, formatNumber } from '@penc/language';
import { label } from '@penc/reference';
import type { Page } from '../../../http/lists/cursor';
import { withQuery } from '../../../site/address';
import { Bar } from '../../../site/components/bar';
import { Button, ButtonLink } from '../../../site/components/button';
import { EmptyState } from '../../../site/components/empty-state';
import { MoneyText } from '../../../site/components/money';
import { Pagination } from '../../../site/components/pagination';
import { Select } from '../../../site/components/select';
import { Table } from '../../../site/components/table';
import { filledWith } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView, OfferView } from '../../views';
import type { Counts } from './counts';
import type { View } from '../steps/step';
import { StateTag } from '../state-tag';
import { Unverified } from '../unverified';

interface MyPostingsProps {
  readonly kind: PostingKind;
  readonly page: Page<View>;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly asked: { readonly status?: string; readonly cursor?: string };
}

export function MyPostings({ kind, page, counts, asked }: MyPostingsProps) {
  const tell = useSay();
  const { caller } = useVisit();
  const acts = caller !== null && ACTING_ROLES.includes(caller.role);
  const href = (cursor: string | null) => withQuery(`/my/${kind}s`, { status: asked.status, cursor });
  return (
    <>
      <p class="lead" id="mine">
        {tell(`page.mine.${kind}s.lead`)}
      </p>
      {acts && (
        <p class="actions">
          <ButtonLink href={`/${kind}s/new`}>{tell(`page.new.${kind}`)}</ButtonLink>
          <ButtonLink kind="second" href={`/imports/${kind}s`}>
            {tell('page.import.link')}
          </ButtonLink>
          {kind === 'offer' && (
            <ButtonLink kind="second" href="/my/track-record">
              {tell('page.record.link')}
            </ButtonLink>
          )}
        </p>
      )}
      <Unverified />
      <StateFilter kind={kind} status={asked.status} />
      {page.items.length === 0 ? (
        <EmptyState>
          <p>{tell(asked.status ? 'page.mine.none-so' : `page.mine.${kind}s.none`)}</p>
        </EmptyState>
      ) : (
        <Rows kind={kind} views={page.items} counts={counts} acts={acts} />
      )}
      <Pagination next={page.nextCursor && href(page.nextCursor)} first={asked.cursor ? href(null) : null} />
    </>
  );
}

function StateFilter({ kind, status = '' }: { readonly kind: PostingKind; readonly status?: string | undefined }) {
  const tell = useSay();
  return (
    <form class="filters" method="get" action={`/my/${kind}s`} aria-label={tell('page.filter.title')}>
      <Select
        state={filledWith({ status })}
        name="status"
        label={tell('page.mine.state')}
        none={tell('page.all')}
        choices={POSTING_STATES.map((code) => ({
          value: code,
          text: tell(`page.posting-state.${kind}`, { status: code }),
        }))}
      />
      <Button kind="second">{tell('page.filter')}</Button>
    </form>
  );
}

interface RowsProps {
  readonly kind: PostingKind;
  readonly views: readonly View[];
  readonly counts: ReadonlyMap<string, Counts>;
  readonly acts: boolean;
}

function Rows({ kind, views, counts, acts }: RowsProps) {
  const tell = useSay();
  return (
    <Table
      labelledBy="mine"
      rows={views}
      columns={[
        {
          title: tell('page.posting-title'),
          heads: true,
          cell: (view) => (
            <a href={`/${kind}s/${view.id}${acts ? '/edit' : ''}`} lang={view.language}>
              {view.title}
            </a>
          ),
        },
        {
          title: tell('page.mine.state'),
          cell: ({ status }) => <StateTag kind={kind} status={status} />,
        },
        {
          title: tell(kind === 'need' ? 'page.posting.coverage' : 'page.mine.left'),
          cell: (view) =>
            'coverage' in view ? <Coverage view={view} /> : <Left view={view} counts={counts.get(view.id)} />,
        },
        {
          title: tell('page.mine.waiting'),
          number: true,
          cell: ({ id }) => <Waiting id={id} count={counts.get(id)?.waiting ?? 0} />,
        },
      ]}
    />
  );
}

function Waiting({ id, count }: { readonly id: string; readonly count: number }) {
  const { language } = useVisit();
  const text = formatNumber(count, language);
  return count === 0 ? <>{text}</> : <a href={`/suggestions?posting=${id}`}>{text}</a>;
}

function Coverage({ view: { coverage } }: { readonly view: NeedView }) {
  const tell = useSay();
  const { language } = useVisit();
  const state = label('needCoverage', coverage.status, language);
  const { percent, uncovered } = coverage;
  if (percent === null) return <span class="hint">{tell('page.posting.coverage.unmeasured')}</span>;
  return (
    <>
      {percent === 0 ? state : tell('page.posting.coverage.share', { state, percent })}
      {percent > 0 && <Bar percent={percent} />}
      {uncovered && percent < 100 && (
        <div class="hint">{tell('page.mine.uncovered', { amount: formatMoney(uncovered, language) })}</div>
      )}
    </>
  );
}

function Left({ view, counts }: { readonly view: OfferView; readonly counts: Counts | undefined }) {
  const tell = useSay();
  const { applications, envelopeLeft, capacity } = view;
  const taken = counts?.partnerships ?? 0;
  return (
    <>
      {envelopeLeft ? <MoneyText of={envelopeLeft} /> : tell('page.mine.no-envelope')}
      {capacity !== undefined && (
        <>
          <br />
          {tell('page.mine.capacity', { left: Math.max(0, capacity - taken), capacity })}
        </>
      )}
      {applications && <div class="hint">{tell('page.posting.applications.count', { ...applications })}</div>}
    </>
  );
}
