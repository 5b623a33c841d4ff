import { isEditable } from '@penc/domain';
import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { ButtonLink } from '../../site/components/button';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { ApprovalView } from '../approvals/requests';
import type { PartnershipView } from '../views';
import { isOver, mayEdit } from '../standing';
import { ApprovalName } from './approval-fields';

interface ApprovalsProps {
  readonly caller: Caller;
  readonly view: PartnershipView;
}

/** What the agreement has to pass: councils, boards, controls; which ones, the two sides say. */
export function Approvals({ caller, view }: ApprovalsProps) {
  const tell = useSay();
  const { language } = useVisit();
  const edits = mayEdit(caller, view) && isEditable(view.status, 'approvals');
  const change = {
    title: tell('page.tranche.action'),
    cell: (one: ApprovalView) => (
      <a class="button second" href={`/partnerships/${view.id}/approvals/${view.approvals.indexOf(one)}`}>
        {tell('page.approval.change')}
        <span class="unseen"> {label('approvalKind', one.kind, language)}</span>
      </a>
    ),
  };
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">{tell('page.partnership.approvals')}</h2>
      {view.approvals.length === 0 ? (
        <p>{tell('page.partnership.approvals.none')}</p>
      ) : (
        <Table
          labelledBy="approvals"
          rows={view.approvals}
          columns={[
            { title: tell('page.approval.kind'), cell: (one) => <ApprovalName of={one} />, heads: true },
            { title: tell('page.approval.body'), cell: ({ body }) => body },
            { title: tell('page.approval.due'), cell: ({ due }) => (due ? formatDay(due, language) : '') },
            { title: tell('page.approval.state'), cell: (one) => <State approval={one} view={view} /> },
            ...(edits ? [change] : []),
          ]}
        />
      )}
      {edits && (
        <p>
          <ButtonLink kind="second" href={`/partnerships/${view.id}/approvals/new`}>
            {tell('page.approval.add')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function State({ approval, view }: { readonly approval: ApprovalView; readonly view: PartnershipView }) {
  const tell = useSay();
  const { language } = useVisit();
  const { id, doneOn, reference } = approval;
  if (!doneOn && isOver(view)) return <Tag tone="over">{tell('page.approval.never')}</Tag>;
  if (!doneOn) {
    const isLate = view.overdueApprovals.includes(id);
    return <Tag tone={isLate ? 'over' : 'busy'}>{tell(isLate ? 'page.approval.late' : 'page.approval.open')}</Tag>;
  }
  const day = formatDay(doneOn, language);
  return <Tag tone="good">{tell('page.approval.done', { day, reference: reference ?? 'none' })}</Tag>;
}
