import { LANGUAGES } from '@penc/domain';
import { createHash } from 'node:crypto';
import { textFacts } from '../posting/text-facts';
import { SENEGAL } from '../words/vocabulary';
import { conceptModel } from './model';
import { CONCEPTS_VERSION } from './version';

/** Of each version, what it described this with. */
const PRINTS: Readonly<Record<number, string>> = { 3: 'ec116e497e6189b7' };

describe('The version of the concepts', () => {
  it('moves with whatever changes what texts are described by: give it a new number and write its print here', () => {
    const { ids, meanings, languages } = conceptModel();
    const stems = LANGUAGES.map((language) =>
      [...languages[language].idf].map(([stem, idf]) => `${stem} ${idf.toFixed(6)}`),
    );
    const sample = {
      title: 'Forages et irigation',
      description: 'Ascenseurs, tontines et daaras',
      language: 'fr',
    } as const;
    const print = createHash('sha256')
      .update(JSON.stringify([ids, meanings, stems, [...SENEGAL.counts], textFacts(sample)]))
      .digest('hex');
    expect(PRINTS[CONCEPTS_VERSION]).toBe(print.slice(0, 16));
  });
});
