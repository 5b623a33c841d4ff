import { SUBTHEMES, THEMES, themeOfSubtheme } from '@penc/domain';
import { type Found, knownIn, lookUp, named } from './known';

/**
 * People head a column « Axe » and write a theme within one, or « Thématique » and write an axis: each is known in the column of
 * the other, but a theme in that of the axes by its very name alone.
 */
export function lookUpAxis(text: string, list: 'theme' | 'subtheme'): Found {
  const found = lookUp(text, knownIn(list));
  if ('code' in found) return found;
  const other = list === 'theme' ? named(text, knownIn('subtheme')) : lookUp(text, knownIn('theme'));
  return other && 'code' in other ? other : found;
}

/** Each to its own list, whichever column it stood in. A theme says its axis where the line names none. */
export function axesTold(codes: readonly string[]): { readonly themes: string[]; readonly subthemes?: string[] } {
  const themes = THEMES.filter((theme) => codes.includes(theme));
  const subthemes = SUBTHEMES.filter((subtheme) => codes.includes(subtheme));
  if (subthemes.length === 0) return { themes };
  const axes = themes.length > 0 ? themes : [...new Set(subthemes.map((subtheme) => themeOfSubtheme[subtheme]))];
  return { themes: axes, subthemes };
}
