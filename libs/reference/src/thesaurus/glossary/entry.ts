/**
 * One thing that people of this field name in several ways, in either language. Its terms are matched word by
 * word on stems; a text that uses one of them speaks of the concepts, the nearest of which stands first.
 */
export interface GlossaryEntry {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly concepts: readonly string[];
}

/** Terms are parted by semicolons, to keep the lists readable. */
export function entry(fr: string, en: string, concepts: string): GlossaryEntry {
  return { fr: terms(fr), en: terms(en), concepts: concepts.split(' ') };
}

function terms(list: string): readonly string[] {
  return list
    .split(';')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

/** One entry a line: `French terms | English terms | concepts`. */
export function entries(lines: string): readonly GlossaryEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [fr = '', en = '', concepts = ''] = line.split('|');
      return entry(fr, en, concepts.trim());
    });
}
