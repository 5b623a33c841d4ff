import { useSay } from '../visit';

/** Lists go on from a cursor: to the next page, or back to the first. */
export function Pagination({ next, first }: { readonly next: string | null; readonly first: string | null }) {
  const say = useSay();
  if (!next && !first) return null;
  return (
    <nav class="row" aria-label={say('page.pages')}>
      {first && <a href={first}>{say('page.pages.first')}</a>}
      {next && (
        <a rel="next" href={next}>
          {say('page.pages.next')}
        </a>
      )}
    </nav>
  );
}
