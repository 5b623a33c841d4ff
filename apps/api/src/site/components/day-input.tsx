import { useSay } from '../visit';
import type { FieldProps } from './field';
import { TextInput } from './text-input';

/** A day as people write it; read by `readDay`. How to write it is said at each, but where one `hintAt` says it for several. */
export function DayInput({ hint, ...field }: FieldProps) {
  const say = useSay();
  const example = field.hintAt ? undefined : say('page.day.hint');
  return <TextInput {...field} hint={[hint, example].filter(Boolean).join(' ')} width="code" />;
}
