import { APPROVAL_KINDS, type ApprovalKind } from '@penc/domain';
import { label } from '@penc/reference';
import { Radios } from '../../site/components/radios';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import type { FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';

interface PartProps {
  readonly state: FormState;
  /** The name of the approval in its form: `approvals.0`. */
  readonly at: string;
}

/** Of an approval, in one partnership or proposed for all: what it is, and who gives it. */
export function WhoApproves({ state, at }: PartProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <Select
        state={state}
        name={`${at}.kind`}
        label={tell('page.approval.kind')}
        choices={APPROVAL_KINDS.map((code) => ({ value: code, text: label('approvalKind', code, language) }))}
      />
      <TextInput
        state={state}
        name={`${at}.body`}
        label={tell('page.approval.body')}
        hint={tell('page.approval.body.hint')}
      />
    </>
  );
}

export function IsRequired({ state, at }: PartProps) {
  const tell = useSay();
  return (
    <Radios
      state={state}
      name={`${at}.required`}
      label={tell('page.approval.required.question')}
      choices={(['yes', 'no'] as const).map((value) => ({ value, text: tell(`page.${value}`) }))}
    />
  );
}

export function approvalLabels(tell: Say, at: string) {
  return {
    [`${at}.kind`]: tell('page.approval.kind'),
    [`${at}.body`]: tell('page.approval.body'),
    [`${at}.required`]: tell('page.approval.required.question'),
  };
}

/** The body of the JSON route: the whole list, with this one as it was typed; after the last, one more. */
export function withApproval(stored: readonly object[], place: number, plain: object): object {
  const { revision, approvals = {} } = plain as {
    readonly revision?: number;
    readonly approvals?: Readonly<Record<number, { readonly required?: string }>>;
  };
  // of one partnership they have ids; proposed for all, none
  const { id } = (stored[place] ?? {}) as { readonly id?: string };
  const typed = approvals[place];
  const approval = { ...(id !== undefined && { id }), ...typed, required: typed?.required !== 'no' };
  return { revision, approvals: [...stored.slice(0, place), approval, ...stored.slice(place + 1)] };
}

interface NameProps {
  readonly of: { readonly kind: ApprovalKind; readonly required: boolean };
}

/** What it is called in a list. */
export function ApprovalName({ of: { kind, required } }: NameProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <span class="cap">{label('approvalKind', kind, language)}</span>
      {required && <span class="hint"> ({tell('page.approval.required')})</span>}
    </>
  );
}
