import { Field, type FieldProps, typed } from './field';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Choices that belong together, and what they have in common. */
interface ChoicesOfGroup {
  readonly text: string;
  readonly choices: readonly Choice[];
}

interface SelectProps extends FieldProps {
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoicesOfGroup[];
  /** What stands first, for no choice. */
  readonly none?: string;
}

export function Select({ choices = [], groups = [], none, ...field }: SelectProps) {
  const chosen = typed(field.state, field.name);
  return (
    <Field {...field}>
      {(input) => (
        <select {...input}>
          {none !== undefined && <option value="">{none}</option>}
          <Options of={choices} chosen={chosen} />
          {groups.map(({ text, choices: within }) => (
            <optgroup key={text} label={text}>
              <Options of={within} chosen={chosen} />
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function Options({ of, chosen }: { readonly of: readonly Choice[]; readonly chosen: string }) {
  return (
    <>
      {of.map(({ value, text }) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </>
  );
}
