import type { Language } from '@penc/domain';
import type { ConceptModel } from '../model';
import { namedIn } from '../phrases';
import { tuning } from '../tuning';
import { Evidence } from './evidence';
import { type Token, wordsBetween } from './tokens';
import { isFormOfSupport, isUndecided } from './undecided';

const SECTOR = 'dac:';

/** What speaks for each DAC sector: the terms that belong to it, and the words of its own text. */
export function sectorEvidence(
  text: string,
  tokens: readonly Token[],
  language: Language,
  model: ConceptModel,
): Evidence<string> {
  const evidence = new Evidence<string>();
  const take = model.words.reader();
  const taken = tokens.map(({ stem }) => take(stem, language));
  const { phrases, idf } = model.languages[language];
  const undecided = tokens.map((token) => isUndecided(wordsBetween(text, token, token), token.stem, language, phrases));
  const own = taken.map(([first]) => (first?.language === language ? first.stem : ''));
  for (const { subjects, from, to } of namedIn(own, phrases)) {
    const words = wordsBetween(text, tokens[from], tokens[to - 1]);
    const rarity = own.slice(from, to).reduce((sum, stem) => sum + (idf.get(stem) ?? 0), 0) / (to - from);
    for (const subject of subjects) {
      for (const { concept, weight } of model.meanings[subject] ?? []) {
        const part = (weight * rarity) / subjects.length ** tuning.shared;
        add(model, evidence, concept, words, part, undecided.slice(from, to).every(Boolean));
      }
    }
  }
  for (const [place, words] of taken.entries()) {
    for (const { language: of, stem, part } of words) {
      const rarity = model.languages[of].idf.get(stem) ?? 0;
      for (const { concept, weight } of model.languages[of].index.get(stem) ?? []) {
        const said = wordsBetween(text, tokens[place], tokens[place]);
        add(model, evidence, concept, said, part * rarity * weight, undecided[place] || isFormOfSupport(stem, of));
      }
    }
  }
  return evidence;
}

function add(
  model: ConceptModel,
  evidence: Evidence<string>,
  concept: number,
  words: string,
  weight: number,
  undecided = false,
): void {
  const id = model.ids[concept] ?? '';
  if (id.startsWith(SECTOR)) evidence.add(id.slice(SECTOR.length), words, weight, undecided);
}
