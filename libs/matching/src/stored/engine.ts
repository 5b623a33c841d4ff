import { CONCEPTS_VERSION } from '../concepts/version';

/**
 * Stored with each suggestion: the same inputs under the same engine version give the same score to the last
 * bit. It moves with any rule, formula or constant of this library, and with the catalogue of concepts.
 */
export const ENGINE_VERSION = `6.${CONCEPTS_VERSION}`;
