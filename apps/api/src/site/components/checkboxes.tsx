import { fieldId } from '../forms';
import { ChoiceGroup } from './choice-group';
import { type FieldProps, allTyped } from './field';
import type { Choice } from './select';

interface CheckboxesProps extends FieldProps {
  /** `hint`: more about one choice, below it. */
  readonly choices: readonly (Choice & { readonly hint?: string | undefined })[];
}

/** Any number of a list. */
export function Checkboxes({ choices, ...group }: CheckboxesProps) {
  const { state, name } = group;
  const chosen = allTyped(state, name);
  return (
    <ChoiceGroup {...group}>
      {choices.map(({ value, text, hint }, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? fieldId(name) : undefined}
          name={name}
          value={value}
          text={text}
          hint={hint}
          checked={chosen.includes(value)}
        />
      ))}
    </ChoiceGroup>
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
