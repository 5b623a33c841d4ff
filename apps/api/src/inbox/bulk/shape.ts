import { type FormBody, plainOf } from '../../site/forms';

/** The field that holds the name of a batch before there is one. */
export const ONCE = 'once';
/** One for each suggestion that is ticked: its id and the revision that was shown, « id:3 ». */
export const CHOSEN = 'ids';

/** From what was ticked to the body that the JSON route gets; what the chosen action has no use for is left out. */
export function bulkOf(values: FormBody): object {
  const { [CHOSEN]: ticked = [], ...others } = values;
  const { action, reason, until, note } = plainOf(others, { beginnings: ['until'] }) as Readonly<
    Record<string, unknown>
  >;
  const ids = [ticked].flat().map((one) => {
    const [id, revision] = one.split(':');
    return { id, revision: Number(revision) };
  });
  return {
    action,
    ids,
    note,
    ...(action === 'dismiss' || action === 'postpone' ? { reason } : {}),
    ...(action === 'postpone' ? { until } : {}),
  };
}

export function withoutOnce(body: FormBody): FormBody {
  const { [ONCE]: _once, ...others } = body;
  return others;
}
