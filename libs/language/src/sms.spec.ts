import { LANGUAGES, NOTICE_KINDS, mayGoBy } from '@penc/domain';
import { fitWords, septets, toGsm7 } from './gsm7';
import { MESSAGE_KEYS } from './catalogue';
import { type SmsReplyKey, smsCount, smsReply, smsText } from './sms';

describe('GSM 7', () => {
  it.each([
    ['Château d’eau', "Chateau d'eau"],
    ['« Forage » à Kédougou', '"Forage" à Kédougou'],
    ['ça, cœur, naïf, forêt', 'ca, coeur, naif, foret'],
    ['Ñ ñ ë Ŋ ŋ', 'Ñ ñ e N n'],
    ['45\u00a0000\u202f€', '45 000 €'],
    ['a\r\nb\tc', 'a b c'],
    ['e\u0301te\u0301', 'été'],
    ['🌍 بئر', '? ???'],
    ['“x” – y…', '"x" - y...'],
  ])('%j is written %j', (text, expected) => expect(toGsm7(text)).toBe(expected));

  it('counts the characters of the extension twice', () => {
    expect(septets('été')).toBe(3);
    expect(septets('[€]')).toBe(6);
    expect(() => septets('ê')).toThrow(RangeError);
  });

  it.each([
    ['un deux trois', 13, 'un deux trois'],
    ['un deux trois', 12, 'un deux...'],
    ['un deux trois', 9, 'un...'],
    ['un deux trois', 4, ''],
    ['un, deux', 7, 'un...'],
    ['anticonstitutionnellement', 10, ''],
  ])('%j in %d septets is %j', (text, max, expected) => expect(fitWords(text, max)).toBe(expected));
});

describe('a notice by SMS', () => {
  const long =
    'Réhabilitation du périmètre maraîcher de Diaroumé pour les groupements de femmes et les migrants de retour';
  const details = (title: string) => ({
    need: title,
    offer: title,
    posting: title,
    needOrganisation: 'ARD de Sédhiou',
    offerOrganisation: 'Agence A',
    side: 'need',
    answerDue: '2027-03-31',
    illustrative: 0,
    status: 'drafted',
  });
  const kinds = NOTICE_KINDS.filter((kind) => mayGoBy(kind, 'sms'));
  const cases = LANGUAGES.flatMap((language) => kinds.map((kind) => [language, kind] as const));

  it.each(cases)('in %s, %s fits into one SMS, cut between words, its code whole', (language, kind) => {
    for (const side of ['need', 'offer']) {
      const answer = { code: '482193', until: '2027-03-31' };
      const text = smsText(language, kind, { ...details(long), side }, answer);
      expect(septets(text)).toBeLessThanOrEqual(160);
      expect(text).toContain(language === 'fr' ? 'OUI 482193 ou NON 482193' : 'YES 482193 or NO 482193');
      const words = new Set(toGsm7(`${long} ${smsText(language, kind, details('x'), answer)}`).split(/[\s".:,]+/));
      const cut = /"([^"]*?)\.\.\."/.exec(text)?.[1] ?? '';
      expect(cut.length).toBeGreaterThan(0);
      expect(cut.split(' ').filter((word) => !words.has(word))).toEqual([]);
    }
  });

  it('keeps a short title as it is', () => {
    const text = smsText('fr', 'suggestion-approved', details('Forage'), { code: '4821', until: '2027-03-31' });
    expect(text).toBe(
      'Penc: Une offre d\'appui correspond à votre besoin "Forage". Répondez OUI 4821 ou NON 4821 avant le 31/03 inclus.',
    );
  });

  it('names the month in English, where 11/01 may be in November', () => {
    const text = smsText('en', 'suggestion-approved', details('Forage'), { code: '4821', until: '2027-01-11' });
    expect(text).toMatch(/ Answer YES 4821 or NO 4821 by 11 Jan\.$/);
  });

  it('survives titles that no phone can show, or without a single space', () => {
    for (const title of ['🌍'.repeat(200), 'x'.repeat(500), '[€]'.repeat(100), '']) {
      const text = smsText('en', 'suggestion-approved', details(title), { code: '4821', until: '2027-03-31' });
      expect(septets(text)).toBeLessThanOrEqual(160);
      expect(text).toContain('YES 4821 or NO 4821');
    }
  });

  const replies = MESSAGE_KEYS.filter((key): key is SmsReplyKey => key.startsWith('sms.reply.'));
  it.each(replies)('the reply %s fits into one SMS whole, in both languages', (key) => {
    for (const language of LANGUAGES) expect(smsReply(language, key)).not.toMatch(/\.\.\.$|^$/);
  });
});

describe('the SMS that counts others', () => {
  it.each(LANGUAGES.flatMap((language) => [1, 200, 99_999].map((count) => [language, count] as const)))(
    'in %s, of %i, fits and says all',
    (language, count) => {
      const text = smsCount(language, count);
      expect(septets(text)).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^Penc: .*\.$/);
      expect(text).not.toContain('...');
    },
  );
});
