/**
 * One statement for several: each of the others is done as well, and the answer is that of `main`. Its parameters are
 * those of `main`, then those of each other in turn, as many as `others` says.
 */
export function alongside(main: Counted, ...others: readonly Counted[]): string {
  let before = main.parameters;
  const parts = others.map(({ sql, parameters }, place) => {
    const shifted = sql.replace(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`);
    before += parameters;
    return `other${place} AS (${shifted})`;
  });
  return main.sql.replace(/^\s*WITH /, `WITH ${parts.join(', ')}, `);
}

/** A statement and how many parameters it has; the main one begins with WITH. */
interface Counted {
  readonly sql: string;
  readonly parameters: number;
}
