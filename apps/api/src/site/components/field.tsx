import { formatList, sayFault } from '@penc/language';
import type { ComponentChildren } from 'preact';
import type { Doubt } from '../doubts';
import { type FormState, faultsAt, fieldId } from '../forms';
import { useSay, useVisit } from '../visit';

export interface FieldProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The id of a hint that several fields share, said once above them. */
  readonly hintAt?: string | undefined;
}

interface FrameProps extends FieldProps {
  /** Gets what the input must carry. */
  readonly children: (input: {
    readonly id: string;
    readonly name: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': 'true' | undefined;
  }) => ComponentChildren;
}

/** Label, hint and fault of one input, told to it. */
export function Field({ state, name, label, hint, hintAt, children }: FrameProps) {
  const id = fieldId(name);
  const hasFault = faultsAt(state, name).length > 0;
  const doubt = state.doubts?.find((one) => one.name === name);
  const described = [hintAt, hint && `${id}-hint`, hasFault && `${id}-fault`, doubt && `${id}-doubt`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={hasFault ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault state={state} name={name} />
      {doubt && <FieldDoubt doubt={doubt} id={`${id}-doubt`} />}
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': hasFault ? 'true' : undefined,
      })}
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function FieldFault({ state, name }: Pick<FieldProps, 'state' | 'name'>) {
  const say = useSay();
  const { language } = useVisit();
  const faults = faultsAt(state, name);
  if (faults.length === 0) return null;
  return (
    <p class="fault" id={`${fieldId(name)}-fault`}>
      <span class="unseen">{say('page.error-prefix')}</span>
      {faults.map((fault) => sayFault(language, fault)).join(' ')}
    </p>
  );
}

/** What in a text may identify a person, beside it; and, for the server, that it has been shown. */
function FieldDoubt({ doubt, id }: { readonly doubt: Doubt; readonly id: string }) {
  const sentence = useDoubt();
  return (
    <>
      <p class="doubt" id={id}>
        {sentence(doubt)}
      </p>
      <input type="hidden" {...doubt.reviewed} />
    </>
  );
}

/** « Ce texte semble contenir un numéro de téléphone et une adresse électronique. » */
export function useDoubt(): (doubt: Doubt) => string {
  const say = useSay();
  const { language } = useVisit();
  return ({ kinds }) =>
    say('page.personal-data.found', {
      kinds: formatList(
        kinds.map((kind) => say(`page.personal-data.${kind}`)),
        language,
      ),
    });
}

/** What was typed into a field that takes one value. */
export function typed({ values }: FormState, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** All that was typed or ticked under a name. */
export function allTyped({ values }: FormState, name: string): readonly string[] {
  return [values[name] ?? []].flat();
}
