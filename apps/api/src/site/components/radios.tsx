import { fieldId } from '../forms';
import { FieldFault, type FieldProps, typed } from './field';
import type { Choice } from './select';

/** One of a few: all of them can be seen. The first has the id to which the summary leads. */
export function Radios({ state, name, label, hint, choices }: FieldProps & { readonly choices: readonly Choice[] }) {
  const id = fieldId(name);
  const chosen = typed(state, name);
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault state={state} name={name} />
      {choices.map(({ value, text }, index) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} id={index === 0 ? id : undefined} checked={value === chosen} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
