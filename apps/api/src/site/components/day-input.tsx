import { useSay } from '../visit';
import type { FieldProps } from './field';
import { TextInput } from './text-input';

interface DayProps extends FieldProps {
  /** Where a month means its last day. */
  readonly orMonth?: boolean;
}

/**
 * A day as people write it; read by `readDay`, or by `readBound` of the last day. How to write it is said at each, but where
 * one `hintAt` says it for several.
 */
export function DayInput({ hint, orMonth, ...field }: DayProps) {
  const say = useSay();
  const example = field.hintAt ? undefined : say(orMonth ? 'page.deadline.hint' : 'page.day.hint');
  return <TextInput {...field} hint={[hint, example].filter(Boolean).join(' ')} width="code" />;
}
