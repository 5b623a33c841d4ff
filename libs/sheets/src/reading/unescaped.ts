/** Signs that XML does not hold are written « _x000D_ » (ECMA-376, part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
