/** Words are weighed in hundredths. */
const UNIT = 100;

/** Texts of length 1 that have that much in common are alike by half. */
const HALF_IN_COMMON = 0.16;

/**
 * How much of a text's words another text uses too, 0 to 1: c ÷ (c + 0.16 × l^1.5 × m^⅝), c the scalar product of the two and
 * l and m their lengths. Long texts have words in common by chance: seen of texts on nothing in common, c grows as l^1.6 × m^1.4.
 * Of the other's length less is held against it: what it says more of is said. It saturates as a term does in BM25
 * (x ÷ (x + k)); powers and constant were settled on texts of such activities (README, « What texts have in common »).
 */
export function textLikeness(common: number, ownLength: number, othersLength: number): number {
  return likenessOver(ownPart(ownLength), common, othersLength);
}

/** 0.16 × l^1.5: known of a text before it is compared with others. */
export function ownPart(ownLength: number): number {
  const own = ownLength / UNIT;
  return HALF_IN_COMMON * own * Math.sqrt(own);
}

/** `textLikeness` of a text of which that part is known. */
export function likenessOver(part: number, common: number, othersLength: number): number {
  const root = Math.sqrt(othersLength / UNIT);
  const half = part * root * Math.sqrt(Math.sqrt(root));
  return half === 0 ? 0 : saturated(common / UNIT / UNIT, half);
}

/**
 * The same of all that was written of an organisation's activities, which may be much: over `textDamping`, and one half at 0.6.
 * `scale` is what a word of theirs weighs beside the text's own. The power and the 0.6 were found by cross-validation on what
 * donors of Senegal funded (README, « What was done before »).
 */
export function likenessToRecord(common: number, ownLength: number, damping: number, scale: number): number {
  return saturated(((common / ownLength / UNIT) * scale) / damping, 0.6);
}

/** The power ⅞ of the length of all that was written of an organisation's activities; 0 where nothing was. */
export function textDamping(length: number, scale: number): number {
  const scaled = (length * scale) / UNIT;
  return scaled === 0 ? 0 : scaled / Math.sqrt(Math.sqrt(Math.sqrt(scaled)));
}

const saturated = (value: number, half: number) => value / (value + half);
