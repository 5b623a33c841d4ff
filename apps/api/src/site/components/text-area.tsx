import { Field, type FieldProps, typed } from './field';

/** For more than a line. */
export function TextArea({ rows = 4, ...field }: FieldProps & { readonly rows?: number }) {
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
