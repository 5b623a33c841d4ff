import type { TemplateView } from '../../partnerships/approvals/requests';
import { IsRequired, WhoApproves, approvalLabels, withApproval } from '../../partnerships/pages/approval-fields';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { TextInput } from '../../site/components/text-input';
import { type FormBody, Form, type FormState, plainOf } from '../../site/forms';
import { useSay } from '../../site/visit';

interface FormProps {
  readonly template: TemplateView;
  readonly place: number;
  readonly state: FormState;
}

/** The button that takes the entry out of the list: it can be written again at any time. */
const REMOVE = 'remove';

/** One approval that is proposed for every agreement: who gives it, how soon, and whether nobody signs before. */
export function TemplateForm({ template: { revision, approvals }, place, state }: FormProps) {
  const tell = useSay();
  const at = `approvals.${place}`;
  const due = { name: `${at}.dueInDays`, label: tell('page.template.due.label') };
  return (
    <>
      <ErrorSummary state={state} labels={{ ...approvalLabels(tell, at), [due.name]: due.label }} />
      <Form label={tell('page.approval.title')}>
        <input type="hidden" name="revision" value={revision} />
        <WhoApproves state={state} at={at} />
        <TextInput state={state} {...due} hint={tell('page.template.due.hint')} inputMode="numeric" width="code" />
        <IsRequired state={state} at={at} />
        <p class="actions">
          <Button>{tell('page.template.save')}</Button>
          {place < approvals.length && (
            <Button kind="danger" name={REMOVE} value="yes">
              {tell('page.approval.remove')}
            </Button>
          )}
        </p>
      </Form>
    </>
  );
}

export function templateTyped({ approvals }: TemplateView, place: number): FormBody {
  const { kind = '', body = '', dueInDays = '', required = true } = approvals[place] ?? {};
  const fields = Object.entries({ kind, body, dueInDays: String(dueInDays), required: required ? 'yes' : 'no' });
  return Object.fromEntries(fields.map(([name, value]) => [`approvals.${place}.${name}`, value]));
}

/** The body of the JSON route: the whole list, this one as it was typed, or without it. */
export function templateBody({ approvals }: TemplateView, place: number, values: FormBody): object {
  const plain = plainOf(values, { numbers: ['revision', `approvals.${place}.dueInDays`] });
  const body = withApproval(approvals, place, plain);
  return values[REMOVE] === undefined ? body : { ...body, approvals: approvals.toSpliced(place, 1) };
}
