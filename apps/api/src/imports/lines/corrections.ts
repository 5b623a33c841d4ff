import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { type SheetColumn, toXlsx } from '@penc/sheets';
import type { Batch } from '../batches/batches';
import type { CheckedLine } from './checking';
import { sayLineFault } from './said';

const WIDE = 60;

/** The lines to correct in the columns of the file, with what is wrong with each in one more, which is left aside when they come back. */
export function correctionsOf(
  { kind, content }: Batch,
  lines: readonly CheckedLine[],
  language: Language,
): Promise<Buffer> {
  const headings = content?.headings ?? [];
  const text = (title: string, width?: number): SheetColumn => ({ title, kind: 'text', ...(width && { width }) });
  const faulty = lines.filter(({ request }) => request === null);
  return toXlsx([
    {
      name: say(language, 'page.import.check.faulty'),
      columns: [
        ...headings.map((heading) => text(heading)),
        text(say(language, 'page.import.corrections.heading'), WIDE),
      ],
      rows: faulty.map(({ cells, faults }) => [
        ...headings.map((_, column) => cells[column] ?? null),
        [...new Set(faults.map((fault) => sayLineFault(kind, fault, language)))].join('\n'),
      ]),
    },
  ]);
}
