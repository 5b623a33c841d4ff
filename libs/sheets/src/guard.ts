/**
 * What a spreadsheet takes for a formula when a cell begins with it (OWASP, « CSV injection »), the full-width signs that some
 * take for the same included.
 */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const GUARD = "'";

/** A text that no spreadsheet computes: an apostrophe stands before what could be a formula, as people type it themselves. */
export function guarded(text: string): string {
  return BEGINS_FORMULA.test(text) ? GUARD + text : text;
}

/** The text that was guarded, when it comes back. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) && BEGINS_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
