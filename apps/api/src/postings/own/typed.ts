import { type Day, type Fault, InvalidInput, type Language, type MoneyShape } from '@penc/domain';
import {
  type Bound,
  readBound,
  readDay,
  readDeadline,
  readOpening,
  readMoney,
  readQuantity,
  readWhole,
} from '@penc/language';
import type { FormBody } from '../../site/forms';

/** What was typed into a step, read as people write; all that cannot be read is told at once by `done`. */
export class Typed {
  private readonly faults: Fault[] = [];

  constructor(
    readonly values: FormBody,
    private readonly language: Language,
  ) {}

  /** Null for nothing: in a merge patch, what is taken away. */
  text(name: string): string | null {
    return this.list(name)[0] ?? null;
  }

  /** Where what is missing is a fault, and not something to take away. */
  given(name: string): string | undefined {
    return this.text(name) ?? undefined;
  }

  /** One a line. */
  lines(name: string): string[] {
    const lines = (this.text(name) ?? '').split(/\r?\n/).map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== ''))];
  }

  list(name: string): string[] {
    // a program may send anything, whatever the type says
    const given: unknown[] = [this.values[name] ?? []].flat();
    return [...new Set(given.filter((text) => typeof text === 'string' && text.trim() !== ''))] as string[];
  }

  money(name: string): MoneyShape | null {
    return this.readable(name, 'typed-money', (text) => readMoney(text, this.language));
  }

  day(name: string): Day | null {
    return this.readable(name, 'typed-day', readDay);
  }

  /** The beginning or end of a period: « juin 2027 » is its first day or its last. */
  bound(name: string, bound: Bound): Day | null {
    return this.readable(name, 'typed-bound', (text) => readBound(text, bound));
  }

  /** From when something is open: « juin 2027 » is kept to its end. */
  opening(name: string): Day | null {
    return this.readable(name, 'typed-bound', readOpening);
  }

  /** A day or a month, or a day with an hour. */
  deadline(name: string): string | null {
    return this.readable(name, 'typed-deadline', readDeadline);
  }

  whole(name: string): number | null {
    return this.readable(name, 'not-an-integer', (text) => readWhole(text, this.language));
  }

  quantity(name: string): number | null {
    return this.readable(name, 'not-a-number', (text) => readQuantity(text, this.language));
  }

  /** « 80 », « 80 % », « 72,5 % » as a share of one. */
  percent(name: string): number | null {
    return this.readable(name, 'typed-percent', (text) => {
      const [, number] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text.trim()) ?? [];
      return number === undefined ? null : Number((Number(number.replace(',', '.')) / 100).toFixed(4));
    });
  }

  done<Patch extends object>(patch: Patch): Patch {
    if (this.faults.length > 0) throw new InvalidInput(this.faults);
    return patch;
  }

  private readable<Value>(name: string, code: string, read: (text: string) => Value | null): Value | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = read(text);
    if (value === null) this.faults.push({ pointer: `/${name.replaceAll('.', '/')}`, code });
    return value;
  }
}
