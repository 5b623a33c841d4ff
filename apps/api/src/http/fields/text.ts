/** Escape sequences, bidirectional overrides and the like: what one sees would not be what is there. */
const CONTROL = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
const LAYOUT = /[\t\r\n]/g;
const LINE_BREAK = /[\r\n\u2028\u2029]/;
/** Takes no room on the page. */
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/g;

/** Control characters; in a text of one line, line breaks as well. */
export function controlFault(text: string, oneLine: boolean): 'control-character' | null {
  return CONTROL.test(text.replaceAll(LAYOUT, '')) || (oneLine && LINE_BREAK.test(text)) ? 'control-character' : null;
}

/** How many characters a reader sees room for: code points, without white space at the ends. */
export function visibleLength(text: string): number {
  return text.replaceAll(INVISIBLE, '') === '' ? 0 : [...text.trim()].length;
}

/** A NUL byte cannot be stored in Postgres, a lone surrogate in no UTF-8 text at all. */
export function textFault(text: string): 'nul-byte' | 'lone-surrogate' | null {
  if (text.includes('\u0000')) return 'nul-byte';
  return /\p{Surrogate}/u.test(text) ? 'lone-surrogate' : null;
}

/** RFC 6901: a step of a pointer, escaped. */
export function step(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
