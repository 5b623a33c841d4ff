import { useSay } from '../../site/visit';
import type { AnswerTimesPage, FunnelView, SharesView } from '../views';
import { Frame } from './frame';
import { Funnel } from './funnel';
import { Shares } from './shares';
import { Times } from './times';

interface CourseProps {
  readonly funnel: FunnelView;
  readonly times: AnswerTimesPage;
  readonly shares: SharesView;
}

export function Course({ funnel, times, shares }: CourseProps) {
  const tell = useSay();
  return (
    <Frame
      here="/insight/course"
      title={tell('page.insight.course.title')}
      lead={tell('page.insight.course.lead')}
      counted={funnel}
    >
      {!funnel.inside && <p class="hint">{tell('page.insight.few.text')}</p>}
      <Funnel view={funnel} />
      <Times page={times} />
      <Shares view={shares} />
    </Frame>
  );
}
