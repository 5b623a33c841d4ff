import { label } from '@penc/reference';
import type { TemplateView } from '../../partnerships/approvals/requests';
import { ApprovalName } from '../../partnerships/pages/approval-fields';
import { ButtonLink } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';

interface ListProps {
  readonly template: TemplateView;
  /** Its own address. */
  readonly here: string;
  readonly edits: boolean;
}

/** What stands in each draft from the beginning; there, the two sides may change it. */
export function TemplateList({ template: { approvals }, here, edits }: ListProps) {
  const tell = useSay();
  const { language } = useVisit();
  // which it is in the list: it has no other name
  const rows = approvals.map((one, place) => ({ ...one, id: String(place) }));
  const change = {
    title: tell('page.tranche.action'),
    cell: ({ id, kind }: (typeof rows)[number]) => (
      <a class="button second" href={`${here}/${id}`}>
        {tell('page.template.change')}
        <span class="unseen"> {label('approvalKind', kind, language)}</span>
      </a>
    ),
  };
  return (
    <>
      <p class="lead" id="template">
        {tell('page.template.lead')}
      </p>
      {approvals.length === 0 ? (
        <EmptyState>
          <p>{tell('page.template.none')}</p>
        </EmptyState>
      ) : (
        <Table
          labelledBy="template"
          rows={rows}
          columns={[
            { title: tell('page.approval.kind'), cell: (one) => <ApprovalName of={one} />, heads: true },
            { title: tell('page.approval.body'), cell: ({ body }) => body },
            {
              title: tell('page.template.due'),
              cell: ({ dueInDays: days }) => days !== undefined && tell('page.template.due.days', { days }),
            },
            ...(edits ? [change] : []),
          ]}
        />
      )}
      {edits && (
        <p class="actions">
          <ButtonLink href={`${here}/new`}>{tell('page.approval.add')}</ButtonLink>
        </p>
      )}
    </>
  );
}
