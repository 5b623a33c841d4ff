import type { Found } from './known';

/**
 * Several things in one cell, parted by semicolons, line breaks or bars; by
 * commas, strokes, « + » and « et » only where no name holds them.
 */
export function partsOf(cell: string, lookUp: (text: string) => Found): string[] {
  const parts = split(cell, /[;\n|]+/);
  return parts.flatMap((part) => {
    if ('code' in lookUp(part)) return [part];
    const smaller = split(part, /[,/+&]| (?:et|and) /);
    return smaller.some((one) => 'code' in lookUp(one)) ? smaller : [part];
  });
}

/** Organisations by their names, which commas and strokes may be a part of. */
export function namesIn(cell: string): string[] {
  return split(cell, /[;\n|]+/);
}

function split(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
