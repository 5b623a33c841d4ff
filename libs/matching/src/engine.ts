/**
 * Stored with each suggestion: the same inputs under the same engine version give the same score to the last
 * bit. It moves with any rule, formula, constant or concept of this library.
 */
export const ENGINE_VERSION = '3';
