import type { Language } from '@penc/domain';
import { type MessageKey, has } from './catalogue';
import { type MessageValues, say } from './say';

/** Which sentence of a change of a partnership; what happened before there were events, or is news of no other kind, has the first. */
export function partnershipChange(details: MessageValues): string {
  const { event, mine } = details;
  const change = `notice.partnership-changed.${event === 'signature' && mine === 'yes' ? 'signature-own' : String(event)}`;
  return has(`${change}.body`) ? change : 'notice.partnership-changed';
}

/** What every change of a partnership says after what has happened: what became of the terms, the tranche, the agreement, its sides. */
export function partnershipFacts(language: Language, values: MessageValues): string {
  const { terms, tranche, reference } = values;
  const sentences: (MessageKey | false)[] = [
    terms === 'changed' && 'notice.partnership.terms-changed',
    terms === 'lapsed' && 'notice.partnership.terms-lapsed',
  ];
  const about: (MessageKey | false)[] = [
    reference !== 'none' && 'notice.partnership.agreement',
    'notice.partnership.sides',
  ];
  // one signature moves no state: that approvals are awaited, or that it is being drafted, would contradict what it says
  const known = values['event'] === 'signature' ? { ...values, state: 'none' } : values;
  return [...sentences.map(said), String(tranche ?? ''), ...about.map(said)].join('');

  function said(key: MessageKey | false): string {
    return key ? ` ${say(language, key, known)}` : '';
  }
}
