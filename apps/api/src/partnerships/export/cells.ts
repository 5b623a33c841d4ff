import type { Language, MoneyShape } from '@penc/domain';
import { type MessageKey, say } from '@penc/language';
import type { Cell, CellKind, SheetColumn } from '@penc/sheets';

export function columnsIn(language: Language) {
  const column = (title: MessageKey, kind: CellKind = 'text'): SheetColumn => ({ title: say(language, title), kind });
  const francs = (title: MessageKey): SheetColumn => ({ title: `${say(language, title)} (F CFA)`, kind: 'number' });
  return { column, francs };
}

/** Beside its currency, in a column of its own: no column sums what cannot be summed. */
export function amountCell(money: MoneyShape | undefined): Cell {
  return money ? Number(money.value) : null;
}

export function dayCell(day: string | undefined): Cell {
  return day === undefined ? null : new Date(`${day}T00:00:00Z`);
}
