import type { Language, MoneyShape } from '@penc/domain';
import { formatMoneyWithEuro, readMoney } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { SummaryList } from '../../site/components/summary-list';
import type { FormBody } from '../../site/forms';
import { useSay } from '../../site/visit';
import { SHOWN_AMOUNTS } from './shown-amounts';
import type { Step } from './steps/step';
import { labelsOf } from './labels';
import { namesLike } from './rows';
import { Typed } from './typed';

interface Amount {
  readonly name: string;
  readonly money: MoneyShape;
}

/** The amounts of a step as they were understood; what cannot be read is left to the step itself. */
function amountsTyped({ amounts = [] }: Step, values: FormBody, language: Language): Amount[] {
  return amounts
    .flatMap((pattern) => namesLike(pattern, values))
    .flatMap((name) => {
      const text = new Typed(values, language).text(name);
      const money = text === null ? null : readMoney(text, language);
      return money ? [{ name, money }] : [];
    });
}

function signature(amounts: readonly Amount[]): string {
  return amounts.map(({ name, money }) => `${name}=${money.value}${money.currency}`).join(' ');
}

/** Whether there are amounts among what was typed that neither stand in the posting nor were shown as they are now. */
export function mustBeShown(step: Step, values: FormBody, saved: FormBody, language: Language): boolean {
  const now = signature(amountsTyped(step, values, language));
  return now !== '' && now !== values[SHOWN_AMOUNTS] && now !== signature(amountsTyped(step, saved, language));
}

/** « 45 000 000 F CFA (≈ 68 602 €) »: what will be saved. */
export function AmountsUnderstood({ step, values, language }: AmountsProps) {
  const tell = useSay();
  const amounts = amountsTyped(step, values, language);
  const labels = labelsOf(step, values, tell);
  return (
    <>
      <Banner kind="notice">
        <p>
          <strong>{tell('page.money.understood')}</strong>
        </p>
        <SummaryList
          lines={amounts.map(({ name, money }) => ({
            term: labels[name] ?? name,
            value: formatMoneyWithEuro(money, language),
          }))}
        />
        <p>{tell('page.money.understood.hint')}</p>
      </Banner>
      <input type="hidden" name={SHOWN_AMOUNTS} value={signature(amounts)} />
    </>
  );
}

interface AmountsProps {
  readonly step: Step;
  readonly values: FormBody;
  readonly language: Language;
}
