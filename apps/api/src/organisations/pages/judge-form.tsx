import { type OrganisationAction, SUSPENSION_REASONS } from '@penc/domain';
import { label } from '@penc/reference';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { OrganisationProfile } from '../views';
import { StateTag } from './state-tag';

interface JudgeProps {
  readonly organisation: OrganisationProfile;
  readonly action: OrganisationAction;
  /** From the state in which it is. */
  readonly isPossible: boolean;
  readonly state: FormState;
}

export function JudgeForm({ organisation: { name, status, revision }, action, isPossible, state }: JudgeProps) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = { reason: tell('page.organisation.suspend.reason'), note: tell('page.organisation.note') };
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p>
        <strong>{name}</strong> <StateTag status={status} />
      </p>
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
