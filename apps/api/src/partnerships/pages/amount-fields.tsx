import { CURRENCIES, type Fault, type Language, type MoneyShape } from '@penc/domain';
import { readMoney } from '@penc/language';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import type { FormBody, FormState } from '../../site/forms';
import { useSay } from '../../site/visit';

interface AmountProps {
  readonly state: FormState;
  /** Of the money: its value and currency stand inside. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** An amount and its currency. */
export function AmountFields({ state, name, label, hint }: AmountProps) {
  const tell = useSay();
  const choices = CURRENCIES.map((code) => ({ value: code, text: tell('page.amount.currency', { code }) }));
  return (
    <div class="columns amounts">
      <TextInput
        state={state}
        name={`${name}.value`}
        label={label}
        hint={hint}
        inputMode="decimal"
        autoComplete="off"
        width="amount"
      />
      <Select state={state} name={`${name}.currency`} label={tell('page.amount.currency.label')} choices={choices} />
    </div>
  );
}

/** Of a line; what of its contribution in kind has been delivered is a quantity. */
const AMOUNT = /\/(?:agreed|committed|(?<!\/inKind\/)delivered|amount|inKind\/value)$/;

/** What is wrong with an amount is told at its number, and by how people write it. */
export function toldAtNumbers(state: FormState): FormState {
  const told = ({ pointer, code, ...fault }: Fault): Fault => {
    const typed = code === 'money.format' ? 'typed-money' : code;
    return AMOUNT.test(pointer) ? { ...fault, pointer: `${pointer}/value`, code: typed } : { ...fault, pointer, code };
  };
  return { ...state, faults: state.faults.map(told) };
}

export function filledAmount(name: string, money: MoneyShape | undefined, language: Language): FormBody {
  return money ? { [`${name}.value`]: grouped(money.value, language), [`${name}.currency`]: money.currency } : {};
}

/** As people read it: « 45 000 000 », “45,000,000”. */
export function grouped(value: string, language: Language): string {
  const [group, point] = language === 'en' ? [',', '.'] : [' ', ','];
  const [whole = '', cents] = value.split('.');
  const spaced = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return cents === undefined ? spaced : `${spaced}${point}${cents}`;
}

/**
 * Amounts as people type them, as the api writes them. A currency that is named beside the number counts; one beside no
 * amount says nothing. What cannot be read stays as it was typed: its field says so.
 */
export function amountsOf(values: FormBody, names: readonly string[], language: Language): FormBody {
  const plain: Record<string, string | readonly string[]> = { ...values };
  for (const name of names) {
    const text = plain[`${name}.value`];
    if (typeof text !== 'string') continue;
    if (text.trim() === '') delete plain[`${name}.currency`];
    const money = readMoney(text, language);
    if (!money) continue;
    plain[`${name}.value`] = money.value;
    // francs CFA are what is read where none is named
    if (money.currency !== 'XOF') plain[`${name}.currency`] = money.currency;
  }
  return plain;
}
