import type { DomainError, Language } from '@penc/domain';
import { say } from '@penc/language';
import type { Page } from '../site/answers';
import { ButtonLink } from '../site/components/button';
import { Tag } from '../site/components/tag';
import { refusalSentence } from '../site/forms';
import { useSay, useVisit } from '../site/visit';
import { inboxHref, placeOf } from './address';
import type { InboxView } from './inbox';
import { Decided } from './pair/history';
import { Sides } from './pair/sides';
import type { InboxQuery } from './requests';

/** Somebody else was first, a sheet has changed, or the time to undo is over: what is so, and where to go from here. */
export function conflictPage(language: Language, { isUndo, ...conflict }: ConflictProps & Undoing): Page {
  return {
    title: say(language, isUndo ? 'page.inbox.too-late.title' : 'page.inbox.conflict.title'),
    content: <Conflict {...conflict} isUndo={isUndo} />,
    status: conflict.refusal.status,
    back: { href: '/inbox', text: say(language, 'page.inbox.conflict.back') },
  };
}

interface Undoing {
  /** What was refused was to take a decision back. */
  readonly isUndo: boolean;
}

interface ConflictProps {
  readonly refusal: DomainError;
  readonly inbox: InboxView;
  readonly query: InboxQuery;
}

function Conflict({ refusal, inbox: { open }, query, isUndo }: ConflictProps & Undoing) {
  const tell = useSay();
  const { language } = useVisit();
  if (!open) return <p>{refusalSentence(language, refusal)}</p>;
  const last = open.around.history.at(-1);
  return (
    <>
      <p class="lead">{tell(isUndo ? 'page.inbox.too-late.lead' : 'page.inbox.conflict.lead')}</p>
      <p>
        {refusal.code === 'stale-revision' ? tell('page.inbox.conflict.stale') : refusalSentence(language, refusal)}
      </p>
      <p>
        <Tag tone="busy">{open.view.statusLabel}</Tag>
      </p>
      <Sides view={open.view} />
      {last && (
        <>
          <h2>{tell('page.inbox.conflict.last')}</h2>
          <p>
            <Decided decision={last} />
          </p>
        </>
      )}
      <p class="actions">
        <ButtonLink href={inboxHref({ ...placeOf(query), at: query.next })}>
          {tell('page.inbox.conflict.next')}
        </ButtonLink>
        <ButtonLink kind="second" href={inboxHref({ ...placeOf(query), at: open.view.id })}>
          {tell('page.inbox.conflict.again')}
        </ButtonLink>
      </p>
    </>
  );
}
