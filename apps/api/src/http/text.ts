/** A NUL byte cannot be stored in Postgres, a lone surrogate in no UTF-8 text at all. */
export function textFault(text: string): 'nul-byte' | 'lone-surrogate' | null {
  if (text.includes('\u0000')) return 'nul-byte';
  return /\p{Surrogate}/u.test(text) ? 'lone-surrogate' : null;
}

/** RFC 6901: a step of a pointer, escaped. */
export function step(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
