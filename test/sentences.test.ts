import { CHANGE_KEYS, REASON_KEYS } from '@penc/matching';
import { has, say } from '@penc/language';
import { NOTICE_KINDS } from '@penc/domain';

describe('Sentences', () => {
  it.each(REASON_KEYS)('the scorer’s %s has one', (key) => expect(has(key)).toBe(true));

  it.each(CHANGE_KEYS)('the near miss’s %s has one', (key) => expect(has(key)).toBe(true));

  it.each(NOTICE_KINDS)('the notice %s has a title and a body, in both languages', (kind) => {
    for (const part of ['title', 'body']) {
      const key = `notice.${kind}.${part}`;
      if (!has(key)) throw new Error(`no sentence ${key}`);
      const values = {
        need: 'N',
        offer: 'O',
        posting: 'P',
        side: 'need',
        entered: 2,
        answerDue: 'none',
        status: 'drafted',
        organisation: 'A',
        reason: 'other',
        role: 'editor',
        host: 'H',
      };
      expect(say('fr', key, values)).not.toBe(say('en', key, values));
    }
  });
});
