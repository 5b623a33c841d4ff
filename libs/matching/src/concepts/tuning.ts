/**
 * Constants tuned on the first half of apps/lab/data/mates.json, half of the thesaurus left out at random so that what
 * helps texts in unknown words wins. None of them is a unit of anything.
 */
export const tuning = {
  /** A title is the subject in a few words; a description wanders. */
  title: 2,
  /** In a concept's own text, its name against a remark in its description. */
  name: 2,
  /** A stem that is part of a known term says little more than the term. */
  covered: 0.5,
  /** A known term, for its own subject and for what it belongs to: the first concept, and the others. */
  self: 0.7,
  firstLink: 0.35,
  otherLink: 0.1,
  /** A term of several subjects is shared among them: to the power of. */
  shared: 1,
  /** Each further word makes a term surer. */
  longer: 0.18,
  /** A subject that shares words with a text, but is not named in it. */
  partly: 0.6,
  /** What is this much less near than the nearest concept is chance. */
  leastPartOfBest: 0.15,
  /** A word that we know another word for: by its translations, by its spelling. */
  translated: 0.6,
  alike: 0.6,
};
