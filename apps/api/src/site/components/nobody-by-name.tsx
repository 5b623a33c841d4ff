import { useSay } from '../visit';

/** The id of the hint, for the `hintAt` of the field that it stands above. */
export const NOBODY_BY_NAME = 'nobody-by-name';

/** Above a free text that others read: Penc speaks of territories and organisations. */
export function NobodyByName() {
  const tell = useSay();
  return (
    <p class="hint" id={NOBODY_BY_NAME}>
      {tell('page.nobody-by-name')}
    </p>
  );
}
