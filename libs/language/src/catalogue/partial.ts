import type { Language } from '@penc/domain';
import type { MessageKey } from '../catalogue';

/** A language that pages can be read in and that is not whole: what it lacks is said in French. */
export interface PartialCatalogue {
  /** How it forms plurals and writes numbers within its sentences: « wo-SN ». */
  readonly locale: string;
  /** What it calls itself. */
  readonly name: string;
  readonly sentences: Readonly<Partial<Record<MessageKey, string>>>;
}

/**
 * A third language is one file beside this one, `wo.ts`, and its line here: `wo: woPartial`. Pages can then be read in it
 * at once, with French where it has no sentence; labels, days and amounts are those of French. People’s own language, what
 * they write and their mails stay in one of LANGUAGES, which are whole.
 */
export const partialCatalogues = {} as const satisfies Readonly<Record<string, PartialCatalogue>>;

/** What a page can be read in. */
export type SpokenLanguage = keyof (typeof partialCatalogues & Readonly<Record<Language, unknown>>);
