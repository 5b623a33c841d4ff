import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../site/components/empty-state';
import { Pagination } from '../../site/components/pagination';
import { useSay } from '../../site/visit';
import { inboxHref } from '../address';
import { type InboxTab, InboxTabs, type Waiting } from '../tabs';

interface BasketProps {
  readonly tab: Exclude<InboxTab, '/inbox'>;
  readonly waiting: Waiting;
  readonly title: string;
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
  /** Above which two persons approve, where that is set. */
  readonly above?: string;
  readonly children: ComponentChildren;
}

/** A tab of the inbox with its list: what it holds, or that it holds nothing, and on to the next page. */
export function Basket({ tab, waiting, title, next, isFirst, isEmpty, above = 'none', children }: BasketProps) {
  const tell = useSay();
  const name = tab.slice('/inbox/'.length) as 'needs';
  return (
    <>
      <InboxTabs here={tab} waiting={waiting} />
      <p class="lead">{tell(`page.inbox.${name}.lead`, { above })}</p>
      <h2 id="basket" class="unseen">
        {title}
      </h2>
      {isEmpty ? (
        <EmptyState>
          <p>{tell(`page.inbox.${name}.none`)}</p>
        </EmptyState>
      ) : (
        children
      )}
      <Pagination next={next && inboxHref({ cursor: next }, tab)} first={isFirst ? null : tab} />
    </>
  );
}
