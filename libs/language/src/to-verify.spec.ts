import { frReasons } from './catalogue/fr/reasons';
import { frVerifyOwn } from './catalogue/fr/verify-own';
import { sayReason, sayToVerify } from './reasons';

const values = { planned: { xof: 4_000_000 }, partnerships: 2, capacity: 3 };
const keys = Object.keys(frReasons).filter((key) => key.startsWith('verify.'));

describe('What is to be verified', () => {
  it.each([
    ['verify.period-missing.need', 'need', 'Indiquez la période de mise en œuvre dans votre fiche.'],
    ['verify.period-missing.need', 'offer', 'Demander la période de mise en œuvre du besoin.'],
    [
      'verify.period-missing.both',
      'offer',
      'Indiquez la période de mise en œuvre dans votre fiche. L’autre partie ne l’a pas fait non plus.',
    ],
    ['verify.in-kind', 'offer', 'Assurez-vous de pouvoir fournir ce qui est demandé en nature.'],
    ['verify.in-kind', 'need', 'S’assurer que le partenaire peut fournir ce qui est demandé en nature.'],
  ] as const)('%s: to the side %s, « %s »', (key, side, sentence) => {
    expect(sayToVerify('fr', { key }, side)).toBe(sentence);
  });

  it.each(keys)('%s is told to the side that can say it, and to no coordinator otherwise than before', (key) => {
    const reason = { key, values };
    for (const language of ['fr', 'en'] as const) {
      const asked = sayReason(language, reason);
      const told = (['need', 'offer'] as const).map((side) => sayToVerify(language, reason, side));
      expect(told.filter((sentence) => sentence !== asked)).toHaveLength(key.endsWith('.both') ? 2 : 1);
      expect(sayToVerify(language, reason, null)).toBe(asked);
    }
  });

  it('has no sentence that nothing leads to', () => {
    const led = new Set(
      keys.flatMap((key) => {
        const subject = key.replace(/^verify\./, '').replace(/\.(need|offer|both)$/, '');
        return [`verify-own.${subject}`, `verify-own.need.${subject}`, `verify-own.offer.${subject}`];
      }),
    );
    expect(Object.keys(frVerifyOwn).filter((key) => !led.has(key))).toEqual([]);
  });
});
