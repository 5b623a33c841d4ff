import type { MessageKey } from '@penc/language';
import type { ComponentChildren } from 'preact';
import { Button } from '../site/components/button';
import { Form } from '../site/forms';
import { useSay } from '../site/visit';

interface UndoFormProps {
  readonly action: string;
  readonly label: MessageKey;
  /** ISO 8601; null: it has no end. */
  readonly until: string | null;
  readonly now: Date;
  readonly children?: ComponentChildren;
}

/** Takes back what was decided. Its island takes the button away when that is over; who has no JavaScript is told by the answer. */
export function UndoForm({ action, label, until, now, children }: UndoFormProps) {
  const tell = useSay();
  return (
    <Form action={action} class="row does-undo">
      {children}
      <Button kind="second">{tell(label)}</Button>
      {until && (
        <span
          class="hint"
          aria-live="polite"
          data-over-in={Math.max(0, Date.parse(until) - now.getTime())}
          data-over={tell('page.inbox.undo.over')}
        >
          {tell('page.inbox.undo.hint')}
        </span>
      )}
    </Form>
  );
}
