import type { Language } from '@penc/domain';

/** The same in each language of the product. */
export type Label = Readonly<Record<Language, string>>;
