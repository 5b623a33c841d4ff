import { fieldId } from '../forms';
import { FieldFault, type FieldProps, allTyped } from './field';
import type { Choice } from './select';

interface CheckboxesProps extends FieldProps {
  /** `hint`: more about one choice, below it. */
  readonly choices: readonly (Choice & { readonly hint?: string | undefined })[];
}

/** Any number of a list. The first has the id to which the summary leads. */
export function Checkboxes({ state, name, label, hint, choices }: CheckboxesProps) {
  const id = fieldId(name);
  const chosen = allTyped(state, name);
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault state={state} name={name} />
      {choices.map(({ value, text, hint: more }, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? id : undefined}
          name={name}
          value={value}
          text={text}
          hint={more}
          checked={chosen.includes(value)}
        />
      ))}
    </fieldset>
  );
}

interface CheckboxProps extends Choice {
  readonly name: string;
  readonly checked: boolean;
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
}

export function Checkbox({ id, name, value, text, hint, checked }: CheckboxProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} id={id} checked={checked} />
      <span>
        {text}
        {hint && <small class="hint">{hint}</small>}
      </span>
    </label>
  );
}
