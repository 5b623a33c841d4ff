import { CURRENCIES, type Language, MODALITIES } from '@penc/domain';
import { label } from '@penc/reference';
import { formatDay } from './format';
import { formatMoney, formatMoneyWithEuro } from './money';
import { type MessageValues, say } from './say';

/** A tranche as the notices of it keep it. */
export interface TrancheTold {
  /** Its place among those of its line, from 1, and how many these are. */
  readonly place: number;
  readonly places: number;
  readonly modality: string;
  readonly value: string;
  readonly currency: string;
  readonly trancheDue: string;
  /** Empty until it is disbursed. */
  readonly doneOn: string;
}

/** Its amount in short, and all that is to be known of it in a sentence; « none » and nothing of a notice that tells no tranche. */
export function trancheInWords(details: MessageValues, language: Language): { amount: string; tranche: string } {
  const { place, places, modality, value, currency, trancheDue, doneOn } = details;
  const money = { value: String(value), currency: CURRENCIES.find((one) => one === currency) ?? 'XOF' };
  const kind = MODALITIES.find((one) => one === modality);
  if (place === undefined || places === undefined || !kind) return { amount: 'none', tranche: '' };
  const tranche = say(language, 'notice.tranche', {
    place,
    places,
    modality: label('modality', kind, language),
    amount: formatMoneyWithEuro(money, language),
    due: formatDay(String(trancheDue), language),
    doneOn: doneOn ? formatDay(String(doneOn), language) : 'none',
  });
  return { amount: formatMoney(money, language), tranche: ` ${tranche}` };
}
