import { useSay } from '../../site/visit';
import type { CourseView } from '../views';
import { Frame } from './frame';
import { Funnel } from './funnel';
import { Shares } from './shares';
import { Times } from './times';

export function Course({ funnel, times, shares }: CourseView) {
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
