import { Field, type FieldProps, typed } from './field';

/** Text of several lines. */
export function Textarea({ rows = 8, ...field }: FieldProps & { readonly rows?: number }) {
  return (
    <Field {...field}>
      {(input) => (
        <textarea {...input} rows={rows}>
          {typed(field.state, field.name)}
        </textarea>
      )}
    </Field>
  );
}
