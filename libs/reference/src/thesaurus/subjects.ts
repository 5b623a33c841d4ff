import { type Language, LANGUAGES } from '@penc/domain';
import rows from '../../data/eurovoc.json';
import { glossary } from './glossary/all';
import type { GlossaryEntry } from './glossary/entry';

/**
 * A subject in the words of the field, finer than the code lists: `term:savings-group` of our glossary, `ev:2310` of
 * EuroVoc (Publications Office of the European Union).
 */
export interface Subject {
  readonly id: string;
  /** What it is called; the first of each language is its label. */
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  /** Of the code lists, what it belongs to, the nearest first; empty where nobody has said it. */
  readonly concepts: readonly string[];
}

const ofGlossary: readonly Subject[] = joined(glossary);
const ofEurovoc: readonly Subject[] = rows.map(({ id, fr, en }) => ({
  id: `ev:${id}`,
  terms: { fr, en },
  concepts: [],
}));
const all: readonly Subject[] = [...ofGlossary, ...ofEurovoc.filter(newToGlossary(ofGlossary))];
const byId: ReadonlyMap<string, Subject> = new Map(ofEurovoc.concat(ofGlossary).map((one) => [one.id, one]));

/** In a fixed order: the glossary, then what EuroVoc adds to it. */
export function subjects(): readonly Subject[] {
  return all;
}

/** Also finds what the glossary has taken the place of: an old posting may bear it. */
export function subject(id: string): Subject | undefined {
  return byId.get(id);
}

/** Entries that begin with the same English term are one subject, told in two places. */
function joined(entries: readonly GlossaryEntry[]): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const { fr, en, concepts } of entries) {
    const id = `term:${slug(en[0] ?? '')}`;
    const known = found.get(id);
    const terms = { fr: union(known?.terms.fr, fr), en: union(known?.terms.en, en) };
    found.set(id, { id, terms, concepts: union(known?.concepts, concepts) });
  }
  return [...found.values()];
}

function union(some: readonly string[] = [], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}

/** A subject of EuroVoc that our glossary names by the same term in one of the languages would only split it in two. */
function newToGlossary(known: readonly Subject[]): (one: Subject) => boolean {
  const said = new Set(
    known.flatMap(({ terms }) => LANGUAGES.flatMap((l) => terms[l].map((term) => `${l} ${plain(term)}`))),
  );
  return ({ terms }) => !LANGUAGES.some((language) => said.has(`${language} ${plain(terms[language][0] ?? '')}`));
}

function plain(term: string): string {
  return slug(term).replace(/(s|x)(?=-|$)/g, '');
}

function slug(term: string): string {
  const ascii = term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
