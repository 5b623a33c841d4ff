import { DISMISS_REASONS, type Day, MAX_POSTPONED_DAYS, addDays } from '@penc/domain';
import { typedDay } from '@penc/language';
import { label } from '@penc/reference';
import { DayInput } from '../../site/components/day-input';
import { Select } from '../../site/components/select';
import { Textarea } from '../../site/components/textarea';
import { EMPTY_FORM, type FormState, filledWith } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';

/** Reason and note stand on the same page as those of dismissing: here they go by names of their own. */
export const POSTPONING = { reason: 'postponing.reason', note: 'postponing.note' } as const;
const USUAL_DAYS = 14;

interface PostponingProps {
  readonly today: Day;
  readonly state: FormState;
}

/** Until when; and why, for whoever finds it among those put off. */
export function PostponingFields({ today, state }: PostponingProps) {
  const tell = useSay();
  const { language } = useVisit();
  const shown = state === EMPTY_FORM ? filledWith({ until: typedDay(addDays(today, USUAL_DAYS)) }) : state;
  return (
    <>
      <DayInput
        state={shown}
        name="until"
        month="first"
        label={tell('page.inbox.postpone.until')}
        hint={tell('page.inbox.postpone.hint', { days: MAX_POSTPONED_DAYS })}
      />
      <Select
        state={shown}
        name={POSTPONING.reason}
        label={tell('page.inbox.reason')}
        hint={tell('page.inbox.postpone.reason.hint')}
        none={tell('page.inbox.postpone.reason.none')}
        choices={DISMISS_REASONS.map((code) => ({ value: code, text: label('dismissReason', code, language) }))}
      />
      <Textarea
        rows={3}
        state={shown}
        name={POSTPONING.note}
        label={tell('page.inbox.note')}
        hint={tell('page.inbox.note.hint')}
      />
    </>
  );
}

/** To the body of the JSON route. */
export function withoutOwnNames({ postponing, ...body }: { readonly postponing?: object }): object {
  return { ...body, ...postponing };
}

/** And back: what is refused of it, at its field. */
export function underOwnNames(state: FormState): FormState {
  const faults = state.faults.map((fault) =>
    ['/reason', '/note'].includes(fault.pointer) ? { ...fault, pointer: `/postponing${fault.pointer}` } : fault,
  );
  return { ...state, faults };
}
