import { type OrganisationAction, SUSPENSION_REASONS } from '@penc/domain';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { SummaryList } from '../../site/components/summary-list';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { MemberView } from '../../members/views';
import type { OrganisationProfile } from '../views';
import { StateTag } from './state-tag';

interface JudgeProps {
  readonly organisation: OrganisationProfile;
  /** Who speaks for it: the first of them. */
  readonly members: readonly MemberView[];
  readonly action: OrganisationAction;
  /** From the state in which it is. */
  readonly isPossible: boolean;
  readonly state: FormState;
}

export function JudgeForm({ organisation, members, action, isPossible, state }: JudgeProps) {
  const { name, status, revision } = organisation;
  const tell = useSay();
  const { language } = useVisit();
  const labels = { reason: tell('page.organisation.suspend.reason'), note: tell('page.organisation.note') };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p>
        <strong>{name}</strong> <StateTag status={status} />
      </p>
      <SummaryList
        lines={[{ term: tell('page.organisation.represented'), value: members.length > 0 && <Members of={members} /> }]}
      />
      {isPossible ? (
        <>
          <p class="lead">{tell(`page.organisation.${action}.text`)}</p>
          <Form label={tell(`page.organisation.${action}.title`)}>
            <input type="hidden" name="revision" value={String(revision)} />
            {action === 'suspend' && (
              <Radios
                state={state}
                name="reason"
                label={labels.reason}
                hint={tell('page.organisation.suspend.reason.hint')}
                choices={SUSPENSION_REASONS.map((code) => ({
                  value: code,
                  text: label('suspensionReason', code, language),
                }))}
              />
            )}
            <Textarea
              state={state}
              name="note"
              label={labels.note}
              hint={tell('page.organisation.note.hint')}
              rows={4}
            />
            <Button kind={action === 'suspend' ? 'danger' : 'main'}>{tell(`page.organisation.${action}`)}</Button>
          </Form>
        </>
      ) : (
        <p>{tell('page.organisation.no-move')}</p>
      )}
    </>
  );
}

function Members({ of: members }: { readonly of: readonly MemberView[] }) {
  return (
    <ul class="plain">
      {members.map(({ id, name, email, roleLabel }) => (
        <li key={id}>
          <a href={`/members/${id}`}>{name ?? email}</a>{' '}
          <span class="hint">
            ({roleLabel}, {email})
          </span>
        </li>
      ))}
    </ul>
  );
}
