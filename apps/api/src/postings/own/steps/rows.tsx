import type { MessageKey } from '@penc/language';
import type { ComponentChildren } from 'preact';
import { Button } from '../../../site/components/button';
import { type FormState, fieldId } from '../../../site/forms';
import { useSay } from '../../../site/visit';
import { LOOK } from '../../../site/look';
import { filledRows, shownRows } from '../rows';

/** The first row that holds nothing yet. */
const BLANK = 'blank-row';

interface RowsProps {
  readonly state: FormState;
  readonly list: string;
  /** « Source 2 »: with the number of the row. */
  readonly title: MessageKey;
  /** The fields of a row, whose names begin with `at`. */
  readonly children: (at: string) => ComponentChildren;
}

/** A list in a form: what is there, a blank row, and a button for more. A row that is emptied is taken out. */
export function Rows({ state, list, title, children }: RowsProps) {
  const tell = useSay();
  const blank = filledRows(state.values, list).length;
  return (
    <div id={fieldId(list)}>
      {shownRows(state.values, list).map((number) => (
        <fieldset class="field card" key={number} id={number === blank ? BLANK : undefined}>
          <legend>{tell(title, { number: number + 1 })}</legend>
          {children(`${list}.${number}`)}
        </fieldset>
      ))}
      <p>
        <Button kind="second" name={LOOK} value="rows" to={`#${BLANK}`}>
          {tell('page.rows.more')}
        </Button>
      </p>
    </div>
  );
}
