import { CURRENCIES, type MoneyShape } from '@penc/domain';
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
    <div class="amount-fields">
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

export function filledAmount(name: string, money: MoneyShape | undefined): FormBody {
  return money ? { [`${name}.value`]: grouped(money.value), [`${name}.currency`]: money.currency } : {};
}

/** As people read it: « 45 000 000 ». */
export function grouped(value: string): string {
  const [whole = '', cents] = value.split('.');
  const spaced = whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ');
  return cents === undefined ? spaced : `${spaced},${cents}`;
}

/** « 45 000 000 », « 45.000.000 », “45,000,000” and « 12,5 » as the api writes them; a currency beside no amount says nothing. */
export function amountsOf(values: FormBody, names: readonly string[]): FormBody {
  const plain: Record<string, string | readonly string[]> = { ...values };
  for (const name of names) {
    const text = plain[`${name}.value`];
    if (typeof text !== 'string') continue;
    const digits = text.replaceAll(/\s/g, '');
    plain[`${name}.value`] = /^\d{1,3}([.,]\d{3})+$/.test(digits)
      ? digits.replaceAll(/[.,]/g, '')
      : digits.replace(',', '.');
    if (digits === '') delete plain[`${name}.currency`];
  }
  return plain;
}
