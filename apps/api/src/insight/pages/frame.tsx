import { formatDay } from '@penc/language';
import type { ComponentChildren } from 'preact';
import { Tabs } from '../../site/components/tabs';
import { useSay, useVisit } from '../../site/visit';
import { Downloads } from './downloads';

const TABS = ['/insight', '/insight/course', '/insight/priorities'] as const;
const KEYS = {
  '/insight': 'page.insight.tab.places',
  '/insight/course': 'page.insight.tab.course',
  '/insight/priorities': 'page.insight.tab.priorities',
} as const;

interface FrameProps {
  readonly here: (typeof TABS)[number];
  /** Without one the children hold the heading. */
  readonly title?: string;
  readonly lead?: string;
  /** Whose figures they are; not said here where the children say it. */
  readonly counted?: { readonly asOf: string; readonly inside: boolean };
  readonly children: ComponentChildren;
}

/** What the pages of the overview share: tabs above, whose figures these are, downloads below. */
export function Frame({ here, title, lead, counted, children }: FrameProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <Tabs
        label={tell('page.insight.tabs')}
        tabs={TABS.map((href) => ({ href, text: tell(KEYS[href]) }))}
        here={here}
      />
      {title && <h1>{title}</h1>}
      {lead && <p class="lead">{lead}</p>}
      {counted && (
        <p class="hint">
          {tell('page.insight.scope', {
            day: formatDay(counted.asOf, language),
            inside: counted.inside ? 'yes' : 'no',
          })}
        </p>
      )}
      {children}
      <Downloads />
    </>
  );
}
