import { Field, type FieldProps } from './field';

interface FileInputProps extends FieldProps {
  /** What the browser offers to choose from, as a help: what was sent is looked at by its content. */
  readonly accept: string;
}

/** A file, in a form that says `files`; last in it, behind every other field. A file that was refused has to be chosen again. */
export function FileInput({ accept, ...field }: FileInputProps) {
  return <Field {...field}>{(input) => <input {...input} type="file" accept={accept} />}</Field>;
}
