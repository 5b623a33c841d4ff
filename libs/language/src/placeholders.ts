import type { IntlMessageFormat } from 'intl-messageformat';

/** What an ICU message needs a value for, and which kind of value. */
export type PlaceholderKind = 'text' | 'number' | 'choice';

/** The shape, as far as we walk it, of the parser's tree; numbers are its TYPE constants. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
const KINDS: Readonly<Record<number, PlaceholderKind>> = { 1: 'text', 2: 'number', 5: 'choice', 6: 'number' };

/** The placeholders of a message, those within choices too. */
export function placeholdersOf(message: IntlMessageFormat): ReadonlyMap<string, PlaceholderKind> {
  const found = new Map<string, PlaceholderKind>();
  collect(message.getAst(), found);
  return found;
}

function collect(parts: readonly Part[], found: Map<string, PlaceholderKind>): void {
  for (const { type, value, options } of parts) {
    const kind = KINDS[type];
    // A number may also be shown as text in the same sentence: what needs a number decides
    if (kind && value !== undefined && found.get(value) !== 'number') found.set(value, kind);
    for (const option of Object.values(options ?? {})) collect(option.value, found);
  }
}
