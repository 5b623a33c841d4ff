import type { Language } from '@penc/domain';
import type { MessageKey } from '@penc/language';
import type { ComponentType } from 'preact';
import type { FormBody, FormState } from '../../../site/forms';
import type { NeedView, OfferView } from '../../views';
import type { Typed } from '../typed';

export type View = NeedView | OfferView;
export const STEP_NAMES = ['text', 'where', 'about', 'modalities', 'money', 'conditions', 'dates', 'plan'] as const;
/** What few postings need: asked for by nobody, offered on the page where all answers are checked. */
export const FURTHER_STEP_NAMES = [
  'financing',
  'in-kind',
  'mandates',
  'readiness',
  'diaspora',
  'award',
  'discretion',
] as const;
export type StepName = (typeof STEP_NAMES)[number] | (typeof FURTHER_STEP_NAMES)[number];

export interface StepProps<Of extends View = View> {
  readonly state: FormState;
  readonly view: Of;
  /** Written before there is a posting, perhaps without a line: nothing can be searched for. */
  readonly ahead?: boolean;
}

/** One question a page: its fields, what stands in them, and what of the posting they change. */
export interface Step<Of extends View = View> {
  readonly name: StepName;
  /** The list that its rows make: rows.ts. */
  readonly list?: string;
  /** The fields, by name, as the summary of what is wrong calls them; « * » stands for any row of a list. */
  readonly labels: Readonly<Record<string, MessageKey>>;
  /** Fields that hold an amount: shown as it was understood before it is saved. */
  readonly amounts?: readonly string[];
  /** Fields that name organisations, one a line: those on Penc are shown. « * » as above. */
  readonly parties?: readonly string[];
  /** Fields of free text: what in them may identify a person is shown before it is saved. */
  readonly texts?: RegExp | undefined;
  readonly Fields: ComponentType<StepProps<Of>>;
  fill(view: Of, language: Language): FormBody;
  /** A merge patch. */
  patch(typed: Typed, view: Of): object;
}
