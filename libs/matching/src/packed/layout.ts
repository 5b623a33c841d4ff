/**
 * A packed posting: a head of this many words, then its lists one after the other: sectors, territories, two lists
 * that depend on the side (need: countries of the diaspora; offer: home territories, excluded sectors), concepts, words.
 */
export const HEAD = 24;

/** Places of the words in the head. */
export const CONCEPTS = 0;
export const HANDLE = 1;
export const FLAGS = 2;
export const ORGANISATION = 3;
/** Modalities, axes and requirements side by side. */
export const MASKS = 4;
export const GROUPS = 5;
export const TYPES = 6;
export const START = 7;
export const END = 8;
export const DEADLINE = 9;
/** Of an offer, in millionths. */
export const RATE = 10;
/** Of an offer, the country it is established in. */
export const COUNTRY = 11;
/** Two counts a word, 16 bits each. */
export const SECTORS_AND_TERRITORIES = 12;
export const FIRST_AND_SECOND = 13;
/** Amounts, two words each. Of a need: its cost, what is missing; of an offer: the least, the most, the most that is told. */
export const AMOUNTS = 14;
/** The fourth of them: the sum of the squares of its words' weights. */
export const SQUARES = 3;
export const WORDS = 22;
/** Of an offer among others, the number of its organisation’s track record. */
export const RECORD = 23;

/** Where the axes and the requirements begin in their word. */
export const THEMES_FROM = 16;
export const THEMES_MASK = 0b11_1111;
export const REQUIREMENTS_FROM = 22;
export const HALF_WORD = 0xffff;
export const HALF_WORD_BITS = 16;
/** A concept, or a word of its text, is one word here: its number above its weight. */
export const WEIGHT_BITS = 14;
export const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;

/** Flags. */
export const DEAD = 1;
export const PERIOD_KNOWN = 2;
/** Of an offer: the most it gives is known to its end; it is an association of the diaspora; it has a track record. */
export const BOUNDS_KNOWN = 4;
export const HOME_EXPECTED = 8;
export const HAS_RECORD = 16;
/** The number of the language stands above the flags. */
export const LANGUAGE_FROM = 8;
