/**
 * A text as people type it in a hurry: no accents, no capitals, no apostrophes; hyphens and other signs
 * become one space. « N’Diébène-Gandiole » and « ndiebene gandiole » fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
