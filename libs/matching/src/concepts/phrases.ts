interface Phrase {
  readonly stems: readonly string[];
  /** Places in the list of subjects. */
  readonly subjects: number[];
}

/** The terms of one language, by their first stem, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A term that stands in a text: which subjects it names, and from which stem to which (exclusive). */
export interface Named {
  readonly subjects: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Of each subject, the stems of its terms. */
export function phrasesOf(subjects: readonly (readonly (readonly string[])[])[]): Phrases {
  const byStems = new Map<string, Phrase>();
  for (const [place, terms] of subjects.entries()) {
    for (const stems of terms) {
      if (stems.length === 0) continue;
      const key = stems.join(' ');
      const known = byStems.get(key);
      if (!known) byStems.set(key, { stems, subjects: [place] });
      else if (!known.subjects.includes(place)) known.subjects.push(place);
    }
  }
  return byFirstStem([...byStems.values()]);
}

/** The terms that a text names; one that is part of a longer term in the same place is left to it. */
export function namedIn(stems: readonly string[], phrases: Phrases): readonly Named[] {
  const found: Named[] = [];
  let reached = 0;
  for (const [from, stem] of stems.entries()) {
    for (const phrase of phrases.get(stem) ?? []) {
      const to = from + phrase.stems.length;
      if (to <= reached || !phrase.stems.every((one, offset) => stems[from + offset] === one)) continue;
      found.push({ subjects: phrase.subjects, from, to });
      reached = to;
    }
  }
  return found;
}

function byFirstStem(phrases: readonly Phrase[]): Phrases {
  const grouped = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.stems.length - a.stems.length)) {
    const [first = ''] = phrase.stems;
    const known = grouped.get(first);
    if (known) known.push(phrase);
    else grouped.set(first, [phrase]);
  }
  return grouped;
}
