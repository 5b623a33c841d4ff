import { LANGUAGES } from '@penc/domain';
import { conceptName } from '../concepts';
import { glossary } from './glossary/all';
import { subjects } from './subjects';

describe('The thesaurus', () => {
  it('has several hundred entries of its own, each with terms in both languages', () => {
    expect(glossary.length).toBeGreaterThan(400);
    expect(glossary.filter(({ fr, en, concepts }) => fr.length * en.length * concepts.length === 0)).toEqual([]);
  });

  it('points to concepts that exist', () => {
    for (const { concepts } of glossary) for (const id of concepts) expect(conceptName(id, 'fr')).not.toBe('');
  });

  it('names each subject once, in words of both languages', () => {
    const ids = subjects().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) for (const language of LANGUAGES) expect(conceptName(id, language)).toMatch(/\p{L}/u);
  });

  it('joins what two files say of one subject', () => {
    const daara = subjects().find(({ id }) => id === 'term:daara');
    expect(daara?.terms.fr).toEqual(expect.arrayContaining(['école coranique', 'daaras modernes']));
  });

  it('leaves out what EuroVoc calls as the glossary does', () => {
    const named = subjects().filter(({ terms }) => terms.fr.includes('microfinance'));
    expect(named.map(({ id }) => id.split(':')[0])).toEqual(['term', 'term']);
  });
});
