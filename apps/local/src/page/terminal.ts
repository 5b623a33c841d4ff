/** Where lines go. Colours only where a person looks. */
export const colourful = process.stdout.isTTY && !process.env['NO_COLOR'];

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

const paint =
  (open: number, close: number) =>
  (text: string, colours = colourful): string =>
    colours ? `\u001b[${open}m${text}\u001b[${close}m` : text;

export const bold = paint(1, 22);
export const dim = paint(2, 22);
export const green = paint(32, 39);
export const red = paint(31, 39);
export const cyan = paint(36, 39);
