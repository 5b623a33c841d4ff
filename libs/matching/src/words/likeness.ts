/** Words are weighed in hundredths. */
const UNIT = 100;

/**
 * How much of a text's words another text uses too, 0 to 1: x ÷ (x + 0.3), where x projects the other's words on the direction
 * of the text's, over the root of their length: a long text has some of everything, and a short one is not alike because it
 * says little. `common` is the scalar product of the two, which have these lengths.
 */
export function textLikeness(common: number, ownLength: number, othersLength: number): number {
  if (ownLength === 0 || othersLength === 0) return 0;
  return saturated(common / ownLength / UNIT / Math.sqrt(othersLength / UNIT), 0.3);
}

/**
 * The same of all that was written of an organisation's activities, which may be much: over the power ⅞ of its length, and one
 * half at 0.6. `scale` is what a word of theirs weighs beside the text's own.
 */
export function likenessToRecord(common: number, ownLength: number, othersLength: number, scale: number): number {
  const length = (othersLength * scale) / UNIT;
  if (length === 0) return 0;
  const damping = length / Math.sqrt(Math.sqrt(Math.sqrt(length)));
  return saturated(((common / ownLength / UNIT) * scale) / damping, 0.6);
}

const saturated = (value: number, half: number) => value / (value + half);
