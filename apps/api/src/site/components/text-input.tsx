import { Field, type FieldProps, typed } from './field';

interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly spellCheck?: false;
  /** As many characters wide as what is expected. */
  readonly width?: 'code' | 'amount';
}

export function TextInput({ type = 'text', inputMode, autoComplete, spellCheck, width, ...field }: TextInputProps) {
  // the types of Preact know each kind of input apart
  const others: object = { type };
  return (
    <Field {...field}>
      {(input) => (
        <input
          {...input}
          {...others}
          value={typed(field.state, field.name)}
          inputMode={inputMode}
          autoComplete={autoComplete}
          spellcheck={spellCheck}
          class={width}
        />
      )}
    </Field>
  );
}
