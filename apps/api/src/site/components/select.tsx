import { Field, type FieldProps, typed } from './field';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** What stands first, for no choice. */
  readonly none?: string;
}

export function Select({ choices, none, ...field }: SelectProps) {
  const chosen = typed(field.state, field.name);
  return (
    <Field {...field}>
      {(input) => (
        <select {...input}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
