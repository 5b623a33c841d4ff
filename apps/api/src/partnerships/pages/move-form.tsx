import { ENDED_REASONS, MOVES_WITH_NOTE, MOVES_WITH_REASON, type PartnershipAction } from '@penc/domain';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { NOBODY_BY_NAME, NobodyByName } from '../../site/components/nobody-by-name';
import { Radios } from '../../site/components/radios';
import { Textarea } from '../../site/components/textarea';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';
import { AmountFields } from './amount-fields';
import { SignedTerms } from './lines';
import { Between } from './sheet';
import { openTranches, unsaidPlace } from '../standing';

interface MoveProps {
  readonly move: PartnershipAction;
  readonly view: PartnershipView;
  readonly state: FormState;
}

/** Whoever moves on what both have agreed sees once more what that is. */
const SHOWING_TERMS: ReadonlySet<PartnershipAction> = new Set(['sign', 'submit']);

/** After them nothing is entered any more. */
const CLOSING: ReadonlySet<PartnershipAction> = new Set(['complete', 'end']);

/** One move of a partnership: what it means, what it asks for, and its button. */
export function MoveForm({ move, view, state }: MoveProps) {
  const tell = useSay();
  const open = CLOSING.has(move) ? openTranches(view) : 0;
  return (
    <>
      <ErrorSummary state={state} labels={{ ...linesOf(tell, view), ...labelsOf(tell) }} />
      <p class="lead">{tell('page.move.meaning', { move })}</p>
      {open > 0 && <Banner kind="warning">{tell('page.move.open-tranches', { count: open })}</Banner>}
      {move === 'submit' && unsaidPlace(view) && (
        <Banner kind="warning">
          {tell('page.partnership.awaited', { what: 'lines', own: 'yes', given: 'no', count: 0, organisation: '' })}
        </Banner>
      )}
      <Between view={view} />
      {SHOWING_TERMS.has(move) && <SignedTerms view={view} />}
      <Form label={tell('page.move.title', { move })}>
        <input type="hidden" name="revision" value={view.revision} />
        <Fields move={move} state={state} />
        <Button kind={move === 'end' ? 'danger' : 'main'}>{tell('page.move.button', { move })}</Button>
      </Form>
    </>
  );
}

function Fields({ move, state }: Pick<MoveProps, 'move' | 'state'>) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = labelsOf(tell);
  const asksWhy = MOVES_WITH_REASON.includes(move);
  return (
    <>
      {move === 'complete' && (
        <>
          <TextInput
            state={state}
            name="sustainability.ownerAfter"
            label={labels['sustainability.ownerAfter']}
            hint={tell('page.after.owner.hint')}
          />
          <TextInput
            state={state}
            name="sustainability.budgetLine"
            label={labels['sustainability.budgetLine']}
            hint={tell('page.after.budget.hint')}
          />
          <AmountFields state={state} name="sustainability.yearlyCost" label={labels['sustainability.yearlyCost']} />
        </>
      )}
      {asksWhy && (
        <Radios
          state={state}
          name="reason"
          label={labels.reason}
          choices={ENDED_REASONS.map((code) => ({ value: code, text: label('endedReason', code, language) }))}
        />
      )}
      {(asksWhy || MOVES_WITH_NOTE.includes(move)) && (
        <>
          <NobodyByName />
          <Textarea
            rows={4}
            state={state}
            name="note"
            label={labels.note}
            hint={tell('page.move.note.hint')}
            hintAt={NOBODY_BY_NAME}
          />
        </>
      )}
    </>
  );
}

/** Each of them, where it is read. */
function linesOf(tell: Say, { lines }: PartnershipView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((_, place) => [`lines.${place}`, tell('page.line.number', { number: place + 1 })]),
  );
}

function labelsOf(tell: Say) {
  return {
    lines: tell('page.partnership.lines'),
    reason: tell('page.answer.reason'),
    note: tell('page.move.note'),
    'sustainability.ownerAfter': tell('page.after.owner'),
    'sustainability.budgetLine': tell('page.after.budget'),
    'sustainability.yearlyCost': tell('page.after.cost'),
  };
}
