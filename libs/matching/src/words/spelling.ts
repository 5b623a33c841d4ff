/** The words and numbers of a text, in order, in small letters without accents: « L’Œuvre n° 2 » gives `l oeuvre n 2`. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
