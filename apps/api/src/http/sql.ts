/** Collects the conditions of a WHERE clause and their parameters: values never enter the SQL text. */
export class Conditions {
  private readonly parts: string[] = [];

  /** Others of the same statement share its parameters. */
  constructor(readonly parameters: unknown[] = []) {}

  /** `condition` names each of its values `?`, in order. */
  add(condition: string, ...values: readonly unknown[]): this {
    let index = 0;
    this.parts.push(condition.replaceAll('?', () => this.parameter(values[index++])));
    return this;
  }

  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  get where(): string {
    return this.parts.length > 0 ? `WHERE ${this.all}` : '';
  }

  /** All of them, as one condition. */
  get all(): string {
    return this.parts.length > 0 ? this.parts.map((part) => `(${part})`).join(' AND ') : 'true';
  }
}

/**
 * That a text, folded already, has a word in it, wherever. Of a pattern Postgres can tell how rare it is: a rare one is looked for
 * in all texts as they lie, and not from the newest on, one by one.
 */
export const holdsWord = (folded: string, word: string) =>
  `${folded} LIKE '%' || regexp_replace(fold(${word}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
