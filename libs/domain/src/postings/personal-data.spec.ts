import { type PersonalDataKind, personalDataIn } from './personal-data';

/** What a text holds, in its order. */
const FOUND: readonly (readonly [string, ...PersonalDataKind[]])[] = [
  // phones of Senegal
  ['Joindre Moussa au 77 123 45 67.', 'phone'],
  ['Contact : 771234567', 'phone'],
  ['appeler le 76.543.21.09', 'phone'],
  ['78-456-12-30 (WhatsApp)', 'phone'],
  ['Fixe 33 961 10 20 à Louga', 'phone'],
  ['33 961 10 20', 'phone'],
  ['70\u00a0123\u00a045\u00a067', 'phone'],
  ['+221 77 123 45 67', 'phone'],
  ['+221771234567', 'phone'],
  ['00221 77 123 45 67', 'phone'],
  ['(+221) 77 123 45 67', 'phone'],
  ['tél. 771 234 567', 'phone'],
  ['Tél : 77 123 45 67 / 76 123 45 67', 'phone', 'phone'],
  ['Call 77 123 45 67 for Awa', 'phone'],
  ['Reach her on WhatsApp: 770000000', 'phone'],
  // phones elsewhere
  ['+33 6 12 34 56 78', 'phone'],
  ['+33612345678', 'phone'],
  ['0033 6 12 34 56 78', 'phone'],
  ['06 12 34 56 78', 'phone'],
  ['0612345678', 'phone'],
  ['+39 347 123 4567', 'phone'],
  ['+34 612 345 678', 'phone'],
  ['+1 212 555 0123', 'phone'],
  ['+44 (0)20 7946 0958', 'phone'],
  ['phone number 347 123 4567', 'phone'],
  ['mobile: 0605040302', 'phone'],
  // identity numbers
  ['1 234 1985 00123', 'identity-number'],
  ['2751199200457', 'identity-number'],
  ['27511992004571', 'identity-number'],
  ['CNI 1-234-1985-00123', 'identity-number'],
  ['CNI n° 1234198500123', 'identity-number'],
  ['1 01 19880225 00020 6', 'identity-number'],
  ['10119880225000206', 'identity-number'],
  ['carte d’identité CEDEAO : 2 01 19990101 00456 1', 'identity-number'],
  ['his identity card number 1751 1990 12345', 'identity-number'],
  ['NIN : 12345678', 'identity-number'],
  // passports
  ['passeport A01234567', 'passport'],
  ['A01234567', 'passport'],
  ['12AB34567', 'passport'],
  ['passport no. YB1234567', 'passport'],
  ['Titre de voyage n° 0123456', 'passport'],
  // e-mail
  ['awa.diop@gmail.com', 'email'],
  ['Écrire à awa.diop+louga@ard-louga.sn, merci', 'email'],
  ['awa.diop (at) gmail.com', 'email'],
  ['awa [arobase] exemple.sn', 'email'],
  ['AÏSSATOU@EXEMPLE.SN', 'email'],
  // several
  ['Awa Diop, 77 123 45 67, awa@exemple.sn, CNI 2751199200457', 'phone', 'email', 'identity-number'],
];

const NOTHING: readonly string[] = [
  // amounts
  '45 000 000 F CFA (≈ 68 602 €)',
  '45000000',
  '77 500 000 F CFA',
  '77500000 FCFA',
  '770 000 000 F CFA',
  '770000000 XOF',
  '770000000',
  '771 234 567 F CFA',
  '771234567 FCFA',
  '33 000 000 000 francs',
  '78 000 000 000 F',
  '1 750 000 000 000 F CFA',
  '1 234 567 890 F CFA',
  '1234567890123 F CFA',
  '+25 000 000 F CFA par rapport à 2026',
  '+15 000 000',
  '+12,5 % par an',
  '45.000.000 FCFA',
  '€1,250,000 over 36 months',
  'USD 750,000,000',
  '45 millions de francs',
  // dates and periods
  'du 01/01/2027 au 31/12/2028',
  '01.02.2027',
  '2027-01-01 – 2027-12-31',
  '2027-01-01T08:00:00Z',
  'le 7 avril 2027 à 10 h 30',
  '2025 2026 2027 2028',
  'PDC 2023-2027, PDD 2024-2028',
  '30 avril 2027, 33 communes, 70 000 habitants, 75 ha',
  // codes and references
  'secteurs 14031, 31120 et 16020',
  'DAC 11330 / CRS 24050',
  'SN0203, SN1102-TANAFF, SN-LG, SN020301',
  'PENC-2027-SE-0042',
  'réf. PENC-2027-SE-771234567',
  'délibération n° 2026-014/CM/KLK du 12 mars 2026',
  'délibération n° 0014 du 12/03/2026',
  'arrêté n° 012345 MINT/DGAT',
  'loi n° 2013-10 du 28 décembre 2013',
  'XM-DAC-41122-SN-2019-001',
  'BE-BCE_KBO-0264814354-SEN1403611',
  'NINEA 0012345672B3',
  '0f6a1234-7712-4345-8671-771234567890',
  'ODD 8.5, cible 16.6 ; GCM 21',
  'ISO 9001:2015',
  'lot 12AB',
  'marché 771234567-B',
  // quantities
  '2 forages, 14 bornes-fontaines, 3 200 ménages, 771 234 ha',
  '12 000 jeunes de 18 à 35 ans',
  '14.7886 N, 16.9260 W',
  '150 000 m³ par an',
  // words
  'Un groupement de femmes de la commune de Kolda, suivi par l’ARD',
  'suivez-nous : @ard_louga',
  'le passeport de compétences de chaque jeune',
  'a passport to employment, 2026 edition',
  'la carte d’identité territoriale de la commune',
  'le téléphone portable comme outil de formation en 2027',
  'mobile money : 3 opérateurs, 12 000 points',
  'A2026',
  '',
];

describe('Personal data in a text', () => {
  it.each(FOUND)('« %s »', (text, ...kinds) => {
    expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(NOTHING)('is not « %s »', (text) => {
    expect(personalDataIn(text).map(({ at, length, kind }) => [kind, text.slice(at, at + length)])).toEqual([]);
  });

  it('is found where it stands', () => {
    const text = 'Joindre Awa à awa@exemple.sn ou au 77 123 45 67 le matin';
    const said = personalDataIn(text).map(({ at, length }) => text.slice(at, at + length));
    expect(said).toEqual(['awa@exemple.sn', '77 123 45 67']);
  });

  it('is looked for in no time, whatever the text', () => {
    const hostile = [
      '7'.repeat(10_000),
      '1 '.repeat(5_000),
      '+1'.repeat(5_000),
      'a.'.repeat(5_000),
      'tél '.repeat(2_500),
      '77 123 '.repeat(1_500),
    ];
    const begun = process.hrtime.bigint();
    for (const text of hostile) personalDataIn(text);
    expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(1_500);
  });
});
