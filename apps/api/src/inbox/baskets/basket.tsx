import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { useSay } from '../../site/visit';
import { inboxHref } from '../address';
import { type InboxTab, InboxTabs, type Waiting } from '../tabs';

/** The reader, another person than the reader, or anybody. */
export type Whose = 'own' | 'others' | 'all';

interface BasketProps {
  readonly tab: Exclude<InboxTab, '/inbox'>;
  readonly waiting: Waiting;
  readonly title: string;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
  /** Above which two persons approve, where that is set. */
  readonly above?: string;
  /** Of second approvals: for whom those of the list wait. */
  readonly whose?: Whose;
  /** On to another list, whether or not this one holds anything. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A tab of the inbox with its list: what it holds, or that it holds nothing, and on to the next page. */
export function Basket({
  tab,
  waiting,
  title,
  next,
  isFirst,
  isEmpty,
  above = 'none',
  whose = 'all',
  aside,
  children,
}: BasketProps) {
  const tell = useSay();
  const place = whose === 'others' ? { whose } : {};
  const name = tab.slice('/inbox/'.length) as 'needs';
  return (
    <>
      <InboxTabs here={tab} waiting={waiting} />
      <p class="lead">{tell(`page.inbox.${name}.lead`, { above })}</p>
      {aside}
      <h2 id="basket" class="unseen">
        {title}
      </h2>
      {isEmpty ? (
        <EmptyState>
          <p>{tell(`page.inbox.${name}.none`, { whose })}</p>
        </EmptyState>
      ) : (
        children
      )}
      <Pagination
        next={next && inboxHref({ ...place, cursor: next }, tab)}
        first={isFirst ? null : inboxHref(place, tab)}
      />
    </>
  );
}
