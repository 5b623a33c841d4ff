import { useSay } from '../visit';
import type { FieldProps } from './field';
import { TextInput } from './text-input';

/** A day as people write it; read by `readDay`. */
export function DayInput({ hint, ...field }: FieldProps) {
  const say = useSay();
  const example = say('page.day.hint');
  return <TextInput {...field} hint={hint ? `${hint} ${example}` : example} width="code" />;
}
