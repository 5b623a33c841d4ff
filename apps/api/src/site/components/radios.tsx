import { fieldId } from '../forms';
import { ChoiceGroup } from './choice-group';
import { type FieldProps, typed } from './field';
import type { Choice } from './select';

/** One of a few: all of them can be seen. */
export function Radios({ choices, ...group }: FieldProps & { readonly choices: readonly Choice[] }) {
  const { state, name } = group;
  const id = fieldId(name);
  const chosen = typed(state, name);
  return (
    <ChoiceGroup {...group}>
      {choices.map(({ value, text }, index) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} id={index === 0 ? id : undefined} checked={value === chosen} />
          <span>{text}</span>
        </label>
      ))}
    </ChoiceGroup>
  );
}
