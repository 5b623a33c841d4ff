import type { FormBody } from '../../site/forms';
import type { Say } from '../../site/visit';
import { namesLike, rowNumber } from './rows';
import type { Step } from './steps/step';

/** What the fields of a step are called, those in rows with the number of theirs. */
export function labelsOf({ labels }: Step, values: FormBody, tell: Say): Readonly<Record<string, string>> {
  const named = Object.entries(labels).flatMap(([pattern, key]) =>
    namesLike(pattern, values).map((name) => {
      const number = rowNumber(name);
      return [name, number === null ? tell(key) : tell('page.rows.field', { field: tell(key), number })] as const;
    }),
  );
  return Object.fromEntries(named);
}
