import { Tabs } from '../site/components/tabs';
import { useSay } from '../site/visit';

const TABS = [
  '/inbox/needs',
  '/inbox',
  '/inbox/second',
  '/inbox/postponed',
  '/inbox/silent',
  '/inbox/expiring',
] as const;
export type InboxTab = (typeof TABS)[number];

/** How many wait under each tab. Not of what was postponed, nor of silent sides: those come back, or are reminded, by themselves. */
export type Waiting = Readonly<Partial<Record<InboxTab, number>>>;

/** Beyond so many it is told that there are more, and not how many: counting them all would make each page wait. */
export const MOST_COUNTED = 99;

const KEYS = {
  '/inbox/needs': 'page.inbox.tab.needs',
  '/inbox': 'page.inbox.tab.judge',
  '/inbox/second': 'page.inbox.tab.second',
  '/inbox/postponed': 'page.inbox.tab.postponed',
  '/inbox/silent': 'page.inbox.tab.silent',
  '/inbox/expiring': 'page.inbox.tab.expiring',
} as const;

/** What waits for a coordinator, by what is to be done about it, and how much. */
export function InboxTabs({ here, waiting }: { readonly here: InboxTab; readonly waiting: Waiting }) {
  const tell = useSay();
  const tabs = TABS.map((href) => {
    const count = waiting[href] ?? 0;
    const many = count > MOST_COUNTED ? 'yes' : 'no';
    const counted = count > 0 ? ` ${tell('page.inbox.tab.count', { count: Math.min(count, MOST_COUNTED), many })}` : '';
    return { href, text: `${tell(KEYS[href])}${counted}` };
  });
  return <Tabs label={tell('page.inbox.tabs')} tabs={tabs} here={here} />;
}
