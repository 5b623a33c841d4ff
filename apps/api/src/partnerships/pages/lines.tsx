import { type TrancheAction, TRANCHES_MOVE_IN, isEditable, movesFrom, trancheSides } from '@penc/domain';
import { formatDay, formatNumber } from '@penc/language';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import { ButtonLink } from '../../site/components/button';
import { MoneyText } from '../../site/components/money';
import { SummaryList } from '../../site/components/summary-list';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { fieldId } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { LineView, TrancheView } from '../lines/requests';
import type { PartnershipView } from '../views';
import { isOpenTranche, isOver, mayEdit, unsaidPlace } from '../standing';

interface LinesProps {
  readonly caller: Caller;
  readonly view: PartnershipView;
}

/** What the two sides agree on, line by line, with the tranches of each and what may be done with them. */
export function Lines({ caller, view }: LinesProps) {
  const tell = useSay();
  const edits = mayEdit(caller, view);
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{tell('page.partnership.lines')}</h2>
      {view.lines.length === 0 && <p>{tell('page.partnership.lines.none')}</p>}
      {view.lines.map((line, place) => (
        <article class="card" key={line.id}>
          <Line line={line} place={place} />
          <Tranches line={line} place={place} view={view} actions={(tranche) => actionsOf(caller, view, tranche)} />
          {edits && mayChange(view, line) && (
            <p class="actions">
              <ButtonLink kind="second" href={`/partnerships/${view.id}/lines/${place}`}>
                {tell(isEditable(view.status, 'terms') ? 'page.line.change' : 'page.line.deliver')}
                <span class="unseen"> {tell('page.line.number', { number: place + 1 })}</span>
              </ButtonLink>
            </p>
          )}
        </article>
      ))}
      {edits && isEditable(view.status, 'terms') && (
        <p>
          <ButtonLink kind="second" href={`/partnerships/${view.id}/lines/new`}>
            {tell('page.line.add')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

/** Once settled, only what is delivered of a line that has no tranches is written by hand. */
function mayChange({ status }: PartnershipView, line: LineView): boolean {
  return isEditable(status, 'terms') || (isEditable(status, 'delivery') && line.tranches.length === 0);
}

/** All that is signed, once more to read; here leads the refusal of a signature to terms that say nothing yet. */
export function SignedTerms({ view }: { readonly view: PartnershipView }) {
  const tell = useSay();
  const unsaid = unsaidPlace(view);
  return (
    <section aria-labelledby={fieldId('lines')}>
      <h2 id={fieldId('lines')}>{tell('page.partnership.lines')}</h2>
      {view.lines.length === 0 && <p>{tell('page.partnership.lines.none')}</p>}
      {view.lines.map((line, place) => (
        <article class="card" id={fieldId(`lines.${place}`)} key={line.id}>
          <Line line={line} place={place} />
          <Tranches line={line} place={place} view={view} />
        </article>
      ))}
      {isEditable(view.status, 'terms') && unsaid && (
        <p>
          <a href={unsaid}>{tell(view.lines.length === 0 ? 'page.line.add' : 'page.line.change')}</a>
        </p>
      )}
    </section>
  );
}

export function Line({ line, place }: { readonly line: LineView; readonly place: number }) {
  const tell = useSay();
  const { language } = useVisit();
  const { asked, agreed, committed, delivered, inKind } = line;
  const quantity = (count: number) => `${formatNumber(count, language)} ${inKind?.unit ?? ''}`;
  return (
    <>
      <h3>{tell('page.line.title', { number: place + 1, modality: label('modality', line.modality, language) })}</h3>
      <SummaryList
        lines={[
          { term: tell('page.line.asked'), value: asked && !agreed && <MoneyText of={asked} /> },
          { term: tell('page.line.agreed'), value: agreed && <MoneyText of={agreed} /> },
          { term: tell('page.line.committed'), value: committed && <MoneyText of={committed} /> },
          {
            term: tell('page.line.in-kind'),
            value: inKind && <InKind of={inKind} />,
          },
          { term: tell('page.line.in-kind.value'), value: inKind?.value && <MoneyText of={inKind.value} /> },
          { term: tell('page.line.delivered'), value: delivered && <MoneyText of={delivered} /> },
          {
            term: tell('page.line.in-kind.delivered'),
            value: inKind?.delivered !== undefined && quantity(inKind.delivered),
          },
        ]}
      />
    </>
  );
}

export function InKind({ of: { what, quantity, unit } }: { readonly of: NonNullable<LineView['inKind']> }) {
  const tell = useSay();
  const { language } = useVisit();
  return <>{tell('page.in-kind.line', { what, quantity: formatNumber(quantity, language), unit })}</>;
}

interface TranchesProps {
  readonly line: LineView;
  readonly place: number;
  /** What the reader may do with one of them; nothing where they are only read. */
  readonly actions?: (tranche: TrancheView) => readonly TrancheAction[];
  readonly view: PartnershipView;
}

function Tranches({ line, place, actions = () => [], view }: TranchesProps) {
  const tell = useSay();
  const { language } = useVisit();
  if (line.tranches.length === 0) return null;
  const column = {
    title: tell('page.tranche.action'),
    cell: (one: TrancheView) =>
      actions(one).map((action) => (
        <a class="button second" href={`/partnerships/${view.id}/tranches/${one.id}/${action}`} key={action}>
          {tell('page.tranche.button', { action })}
          <span class="unseen"> {tell('page.tranche.button.due', { due: formatDay(one.due, language) })}</span>
        </a>
      )),
  };
  return (
    <>
      <h4 id={`tranches-${place}`}>{tell('page.line.tranches')}</h4>
      <Table
        labelledBy={`tranches-${place}`}
        rows={line.tranches}
        columns={[
          { title: tell('page.tranche.due'), cell: ({ due }) => formatDay(due, language), heads: true },
          { title: tell('page.tranche.amount'), cell: ({ amount }) => <MoneyText of={amount} />, number: true },
          { title: tell('page.tranche.condition'), cell: ({ condition }) => condition ?? '' },
          {
            title: tell('page.tranche.state'),
            cell: (one) => (
              <TrancheState tranche={one} hasEnded={isOver(view)} isLate={view.overdueTranches.includes(one.id)} />
            ),
          },
          ...(line.tranches.some((one) => actions(one).length > 0) ? [column] : []),
        ]}
      />
    </>
  );
}

interface TrancheStateProps {
  readonly tranche: TrancheView;
  /** Of a partnership that is over, what is neither paid nor withheld is not planned or called any more. */
  readonly hasEnded?: boolean;
  readonly isLate?: boolean;
}

export function TrancheState({
  tranche: { status, doneOn, withheldFor },
  hasEnded = false,
  isLate = false,
}: TrancheStateProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <span class="cap">
        {hasEnded && isOpenTranche(status) ? tell('page.tranche.never') : label('trancheState', status, language)}
        {doneOn && ` ${tell('page.tranche.on', { day: formatDay(doneOn, language) })}`}
        {withheldFor && ` (${withheldFor})`}
      </span>{' '}
      {isLate && <Tag tone="over">{tell('page.tranche.late')}</Tag>}
    </>
  );
}

function actionsOf(caller: Caller, view: PartnershipView, { status }: TrancheView): TrancheAction[] {
  if (!mayEdit(caller, view) || !TRANCHES_MOVE_IN.includes(view.status)) return [];
  return movesFrom('tranche', status).filter((action) => trancheSides[action] === ownSide(caller, view));
}
