/**
 * Stored with whatever `describe` has said. It grows with the catalogue, the thesaurus, the lexicon, the stemming, the
 * vocabulary or a constant: what an older one has described is described again, so that no two vectors of different ones are compared.
 */
export const CONCEPTS_VERSION = 3;
