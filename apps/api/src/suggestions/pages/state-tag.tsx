import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { ownSide } from '../../postings/own-side';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../views';
import { groupOf } from './groups';

interface StateProps {
  readonly caller: Caller;
  readonly view: SuggestionView;
}

/** Once more than a draft has come of it, how far that has come. */
function Agreed({ status }: { readonly status: SuggestionView['partnershipStatus'] }) {
  const tell = useSay();
  const { language } = useVisit();
  if (status === null || status === 'drafted') return <Tag tone="good">{tell('page.suggestion.agreed')}</Tag>;
  const isStopped = status === 'suspended' || status === 'ended';
  return <Tag tone={isStopped ? 'over' : 'good'}>{label('partnershipState', status, language)}</Tag>;
}

/** Where a suggestion stands, in the words of who reads: while it is open, what this side has said. */
export function StateTag({ caller, view }: StateProps) {
  const tell = useSay();
  const { language } = useVisit();
  const side = ownSide(caller, view);
  const group = groupOf(view);
  if (group === 'agreed') return <Agreed status={view.partnershipStatus} />;
  if (group === 'past' || side === null) return <Tag tone="over">{view.statusLabel}</Tag>;
  const answer = view.answers[side];
  const until = view.answers[`${side}Until`];
  if (answer === 'considering' && until) {
    return <Tag tone="busy">{tell('page.suggestion.considering', { day: formatDay(until, language) })}</Tag>;
  }
  if (group === 'colleagues') return <Tag tone="busy">{tell('page.suggestion.colleagues')}</Tag>;
  if (answer === 'waiting') return <Tag tone="busy">{tell('page.suggestion.waiting')}</Tag>;
  return <Tag tone="good">{label('answer', answer, language)}</Tag>;
}
