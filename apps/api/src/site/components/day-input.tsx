import { useSay } from '../visit';
import type { FieldProps } from './field';
import { TextInput } from './text-input';

interface DayProps extends FieldProps {
  /** What of a month that is named instead is meant; a `whole` one is over on the first of the next. Left out: only days are read. */
  readonly month?: keyof typeof HINTS;
}

const HINTS = { first: 'page.day.hint.first', last: 'page.deadline.hint', whole: 'page.day.hint.whole' } as const;

/**
 * A day as people write it; read by `readDay`, or where a month may stand for it by `readBound` or `readOpening`. How to write
 * it is said at each, but where one `hintAt` says it for several.
 */
export function DayInput({ hint, month, ...field }: DayProps) {
  const say = useSay();
  const example = field.hintAt ? undefined : say(month ? HINTS[month] : 'page.day.hint');
  return <TextInput {...field} hint={[hint, example].filter(Boolean).join(' ')} width="code" />;
}
