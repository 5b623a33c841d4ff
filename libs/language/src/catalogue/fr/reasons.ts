/** What gates and criteria say of a pair. */
export const frReasons = {} as const;
