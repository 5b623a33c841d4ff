import { Field, type FieldProps, typed } from './field';

interface DateInputProps extends FieldProps {
  readonly min?: string;
  readonly max?: string;
}

/** A day, by the calendar of the browser; where it has none, as 2027-01-31. */
export function DateInput({ min, max, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {(input) => (
        <input
          {...input}
          type="date"
          class="code"
          value={typed(field.state, field.name)}
          min={min}
          max={max}
          placeholder="2027-01-31"
        />
      )}
    </Field>
  );
}
