import { MODALITIES, isEditable } from '@penc/domain';
import { formatMoney, formatNumber } from '@penc/language';
import { label } from '@penc/reference';
import { Button, ButtonLink } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { ErrorSummary } from '../../site/components/error-summary';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import { Form, type FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';
import type { PartnershipView } from '../views';
import { AmountFields, toldAtNumbers } from './amount-fields';
import { BLANK_TRANCHES } from './line-body';

/** Said once for the days of all tranches. */
const DUE_HINT = 'due-hint';

interface LineFormProps {
  readonly view: PartnershipView;
  /** Of the line among them; a new one comes after the last. */
  readonly place: number;
  readonly state: FormState;
}

/** The terms of one line in a draft; later on, what has been delivered of it. */
export function LineForm({ view, place, state: shown }: LineFormProps) {
  const tell = useSay();
  const state = toldAtNumbers(shown);
  const writesTerms = isEditable(view.status, 'terms');
  return (
    <>
      <ErrorSummary state={state} labels={labelsOf(tell, place)} />
      <p class="lead">{tell(writesTerms ? 'page.line.lead' : 'page.line.deliver.lead')}</p>
      <Form label={tell('page.line.number', { number: place + 1 })}>
        <input type="hidden" name="revision" value={view.revision} />
        {writesTerms ? (
          <Terms view={view} place={place} state={state} />
        ) : (
          <Delivery view={view} place={place} state={state} />
        )}
        <p class="actions">
          <Button>{tell('page.line.save')}</Button>
          {writesTerms && view.lines[place] && (
            <ButtonLink kind="danger" href={`/partnerships/${view.id}/removed-lines/${place}`}>
              {tell('page.line.remove')}
            </ButtonLink>
          )}
        </p>
      </Form>
    </>
  );
}

function Terms({ view, place, state }: LineFormProps) {
  const tell = useSay();
  const { language } = useVisit();
  const at = `lines.${place}`;
  const tranches = (view.lines[place]?.tranches.length ?? 0) + BLANK_TRANCHES;
  return (
    <>
      <Select
        state={state}
        name={`${at}.modality`}
        label={tell('page.line.modality')}
        choices={MODALITIES.map((code) => ({ value: code, text: label('modality', code, language) }))}
      />
      <fieldset class="field">
        <legend>{tell('page.line.money')}</legend>
        <AmountFields
          state={state}
          name={`${at}.agreed`}
          label={tell('page.line.agreed')}
          hint={tell('page.line.agreed.hint')}
        />
        <AmountFields
          state={state}
          name={`${at}.committed`}
          label={tell('page.line.committed')}
          hint={tell('page.line.committed.hint')}
        />
      </fieldset>
      <p class="hint" id={DUE_HINT}>
        {tell('page.tranche.due.hint')}
      </p>
      {Array.from({ length: tranches }, (_, number) => (
        <Tranche state={state} name={`${at}.tranches.${number}`} number={number + 1} key={number} />
      ))}
      <fieldset class="field">
        <legend>{tell('page.line.in-kind.legend')}</legend>
        <TextInput state={state} name={`${at}.inKind.what`} label={tell('page.line.what')} />
        <TextInput
          state={state}
          name={`${at}.inKind.quantity`}
          label={tell('page.line.quantity')}
          inputMode="decimal"
          width="code"
        />
        <TextInput state={state} name={`${at}.inKind.unit`} label={tell('page.line.unit')} width="code" />
        <AmountFields state={state} name={`${at}.inKind.value`} label={tell('page.line.in-kind.value')} />
      </fieldset>
    </>
  );
}

function Tranche({
  state,
  name,
  number,
}: {
  readonly state: FormState;
  readonly name: string;
  readonly number: number;
}) {
  const tell = useSay();
  return (
    <fieldset class="field columns amounts">
      <legend>{tell('page.tranche.number', { number })}</legend>
      <TextInput
        state={state}
        name={`${name}.amount.value`}
        label={tell('page.tranche.amount')}
        inputMode="decimal"
        autoComplete="off"
        width="amount"
      />
      <DayInput state={state} name={`${name}.due`} label={tell('page.tranche.due')} hintAt={DUE_HINT} />
      <TextInput state={state} name={`${name}.condition`} label={tell('page.tranche.condition')} />
    </fieldset>
  );
}

function Delivery({ view, place, state }: LineFormProps) {
  const tell = useSay();
  const { language } = useVisit();
  const at = `lines.${place}`;
  const { inKind, agreed } = view.lines[place] ?? {};
  return inKind ? (
    <TextInput
      state={state}
      name={`${at}.inKind.delivered`}
      label={tell('page.line.in-kind.delivered')}
      hint={tell('page.line.delivered.of', { all: `${formatNumber(inKind.quantity, language)} ${inKind.unit}` })}
      inputMode="decimal"
      width="code"
    />
  ) : (
    <AmountFields
      state={state}
      name={`${at}.delivered`}
      label={tell('page.line.delivered')}
      {...(agreed && { hint: tell('page.line.delivered.of', { all: formatMoney(agreed, language) }) })}
    />
  );
}

function labelsOf(tell: Say, place: number): Readonly<Record<string, string>> {
  const at = `lines.${place}`;
  const rows = Array.from({ length: 50 }, (_, number) => [
    [`${at}.tranches.${number}.amount.value`, tell('page.tranche.number', { number: number + 1 })],
    [`${at}.tranches.${number}.due`, tell('page.tranche.number', { number: number + 1 })],
  ]).flat();
  return {
    [`${at}.modality`]: tell('page.line.modality'),
    [`${at}.agreed.value`]: tell('page.line.agreed'),
    [`${at}.committed.value`]: tell('page.line.committed'),
    [`${at}.delivered.value`]: tell('page.line.delivered'),
    [`${at}.inKind.what`]: tell('page.line.what'),
    [`${at}.inKind.quantity`]: tell('page.line.quantity'),
    [`${at}.inKind.unit`]: tell('page.line.unit'),
    [`${at}.inKind.value.value`]: tell('page.line.in-kind.value'),
    [`${at}.inKind.delivered`]: tell('page.line.in-kind.delivered'),
    ...(Object.fromEntries(rows) as Record<string, string>),
  };
}
