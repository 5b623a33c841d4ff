import type { Language } from '@penc/domain';
import type { ComponentChildren } from 'preact';
import type { Flash } from './cookies';

/** What the handler of a page returns: a page, where to go next, or, for the rare program at such an address, JSON. */
export type PageAnswer = Page | Redirect | { readonly json: object };

export interface Page {
  readonly title: string;
  /** What stands in `main`, below the title. */
  readonly content: ComponentChildren;
  readonly status?: number;
  /** Of the person whom it is for, where that is known otherwise than by a session. */
  readonly language?: Language;
  /** True when a form comes back with faults: the title says so. */
  readonly hasFaults?: boolean;
  /** The title is shown by the content itself. */
  readonly ownHeading?: boolean;
  /** Above the title: back to where one came from. */
  readonly back?: { readonly href: string; readonly text: string };
  /** For tables and side by side; else lines keep to a length that reads well. */
  readonly wide?: boolean;
  /** Nothing of it is kept by the browser: codes, secrets. */
  readonly secret?: boolean;
  /** Names of files in `islands/` without their ending, beside the one that every page has. */
  readonly islands?: readonly string[];
}

export interface Redirect {
  readonly seeOther: string;
  readonly flash?: Flash;
}

/** After a form: POST, redirect, GET. `flash` is what the next page says once. */
export function seeOther(path: string, flash?: Flash): Redirect {
  return flash ? { seeOther: path, flash } : { seeOther: path };
}
