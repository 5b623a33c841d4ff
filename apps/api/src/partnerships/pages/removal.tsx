import { label } from '@penc/reference';
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { SummaryList } from '../../site/components/summary-list';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';
import { Line } from './lines';

interface RemovalProps {
  readonly view: PartnershipView;
  readonly place: number;
  readonly state: FormState;
}

/** A line is taken out with its tranches: asked once more, since nothing brings them back. */
export function LineRemoval({ view, place, state }: RemovalProps) {
  const tell = useSay();
  const line = view.lines[place];
  return (
    <Removal view={view} state={state} what={tell('page.line.remove')}>
      <p class="lead">{tell('page.line.remove.lead', { tranches: line?.tranches.length ?? 0 })}</p>
      {line && <Line line={line} place={place} />}
    </Removal>
  );
}

export function ApprovalRemoval({ view, place, state }: RemovalProps) {
  const tell = useSay();
  const { language } = useVisit();
  const approval = view.approvals[place];
  return (
    <Removal view={view} state={state} what={tell('page.approval.remove')}>
      {approval && (
        <SummaryList
          lines={[
            { term: tell('page.approval.kind'), value: label('approvalKind', approval.kind, language) },
            { term: tell('page.approval.body'), value: approval.body },
          ]}
        />
      )}
    </Removal>
  );
}

function Removal({
  view,
  state,
  what,
  children,
}: Pick<RemovalProps, 'view' | 'state'> & { readonly what: string; readonly children: ComponentChildren }) {
  const tell = useSay();
  return (
    <>
      <ErrorSummary state={state} labels={{}} />
      {children}
      <Form label={what}>
        <input type="hidden" name="revision" value={view.revision} />
        <p class="actions">
          <Button kind="danger">{what}</Button>
          <ButtonLink kind="second" href={`/partnerships/${view.id}`}>
            {tell('page.partnership.keep')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
