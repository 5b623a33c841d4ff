import { CURRENCIES, type Language } from '@penc/domain';
import { type MessageKey, has } from './catalogue';
import { approvalInWords, daysWritten, endedReasonInWords, stateInWords } from './codes';
import { sayDeadline, sayDeadlineHour } from './deadline';
import { formatDay } from './format';
import { formatMoney, formatXof } from './money';
import { partnershipChange, partnershipFacts } from './partnership-notice';
import { type MessageValues, say } from './say';
import { trancheInWords } from './tranche';

export interface NoticeWords {
  readonly title: string;
  readonly body: string;
}

/** A state, an approval, a day: stored as codes, said in the reader's language. */
function inWords(details: MessageValues, language: Language): MessageValues {
  const state = stateInWords('partnership', details['status'], language);
  const approval = approvalInWords(details['approval'], language);
  return {
    ...(state ? { state } : {}),
    ...(approval ? { approval } : {}),
    ...daysWritten(details, ['due'], language),
  };
}

/** In the currency that the lines of the agreement share; in francs CFA where they have several. */
function agreedInWords({ agreedXof, agreedValue, agreedCurrency }: MessageValues, language: Language): string {
  if (!agreedXof) return 'none';
  const currency = CURRENCIES.find((one) => one === agreedCurrency);
  return currency
    ? formatMoney({ value: String(agreedValue), currency }, language)
    : formatXof(Number(agreedXof), language);
}

const TELL_TRANCHES = new Set(['partnership-changed', 'tranche-due', 'tranche-late']);

/**
 * What a notice says. `details` as it was stored: titles and names as they are, `answerDue` and `until` days or empty,
 * `deadline` and `deadlineBefore` a day, an instant or empty.
 * Throws RangeError for a kind that the catalogue does not have.
 */
export function sayNotice(language: Language, kind: string, details: MessageValues): NoticeWords {
  const day = (value: unknown) => (typeof value === 'string' && value ? formatDay(value, language) : 'none');
  // beside each other, both with their hour
  const sayIt = details['deadlineBefore'] ? sayDeadlineHour : sayDeadline;
  const deadline = (value: string | number | undefined) => (value ? sayIt(language, String(value)) : 'none');
  const values = {
    // of those that were stored before it was told
    awarded: 'no',
    terms: 'same',
    ...details,
    ...inWords(details, language),
    ...(TELL_TRANCHES.has(kind) && trancheInWords(details, language)),
    reference: details['reference'] || 'none',
    agreed: agreedInWords(details, language),
    because: endedReasonInWords(details['endedReason'], language) ?? 'none',
    condition: details['condition'] || 'none',
    answerDue: day(details['answerDue']),
    until: day(details['until']),
    deadline: deadline(details['deadline']),
    deadlineBefore: deadline(details['deadlineBefore']),
  };
  const isChange = kind === 'partnership-changed';
  const sentence = isChange ? partnershipChange(values) : `notice.${kind}`;
  return { title: part('title'), body: `${part('body')}${isChange ? partnershipFacts(language, values) : ''}` };

  function part(name: keyof NoticeWords): string {
    const key = `${sentence}.${name}`;
    if (!has(key)) throw new RangeError(`the catalogue has no sentence ${key}`);
    return say(language, key satisfies MessageKey, values);
  }
}
