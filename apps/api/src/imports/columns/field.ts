import type { Bound, MessageKey } from '@penc/language';
import type { LabelList } from '@penc/reference';

/** How the cells of a column are read: `line` is a short text, `names` are several organisations. */
export type Reading =
  | {
      readonly as:
        'text' | 'line' | 'names' | 'money' | 'currency' | 'day' | 'deadline' | 'whole' | 'percent' | 'sectors';
    }
  | { readonly as: 'bound'; readonly bound: Bound }
  | { readonly as: 'code' | 'codes'; readonly list: LabelList }
  | { readonly as: 'place'; readonly level: 'region' | 'department' | 'commune' | 'any' };

/** What of a posting a column of a spreadsheet fills in. */
export interface ImportField {
  /** As in the request, with dots; places, which several columns say together, have names of their own. */
  readonly name: string;
  readonly title: MessageKey;
  /** Beside the cell, in the template. */
  readonly hint?: MessageKey;
  readonly reading: Reading;
  /** A posting cannot be published without it. */
  readonly wanted?: true;
  /** Other words for it, as people head their columns, in either language and without accents. */
  readonly also: readonly string[];
}
