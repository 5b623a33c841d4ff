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

const KEYS = {
  '/inbox/needs': 'page.inbox.tab.needs',
  '/inbox': 'page.inbox.tab.judge',
  '/inbox/second': 'page.inbox.tab.second',
  '/inbox/postponed': 'page.inbox.tab.postponed',
  '/inbox/silent': 'page.inbox.tab.silent',
  '/inbox/expiring': 'page.inbox.tab.expiring',
} as const;

/** What waits for a coordinator, by what is to be done about it. */
export function InboxTabs({ here }: { readonly here: InboxTab }) {
  const tell = useSay();
  const tabs = TABS.map((href) => ({ href, text: tell(KEYS[href]) }));
  return <Tabs label={tell('page.inbox.tabs')} tabs={tabs} here={here} />;
}
