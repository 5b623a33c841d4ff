import { useSay, useVisit } from '../visit';

/** To one’s notices, with how many are not read. Its island counts on, in the sentences that stand here. */
export function Bell() {
  const say = useSay();
  const { unread } = useVisit();
  const texts = [0, 1].map((count) => say('page.notices', { count }));
  const many = say('page.notices', { count: 2 }).replace('2', '#');
  return (
    <a class="bell" href="/notices" data-unread={unread} data-texts={JSON.stringify([...texts, many])}>
      <span aria-live="polite">{say('page.notices', { count: unread })}</span>
    </a>
  );
}
