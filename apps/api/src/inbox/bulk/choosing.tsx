import { DISMISS_REASONS } from '@penc/domain';
import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import type { Page } from '../../http/lists/cursor';
import { Button } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { EmptyState } from '../../site/components/empty-state';
import { ErrorSummary } from '../../site/components/error-summary';
import { FieldFault } from '../../site/components/field';
import { Pagination } from '../../site/components/pagination';
import { Radios } from '../../site/components/radios';
import { Select } from '../../site/components/select';
import { Textarea } from '../../site/components/textarea';
import { Form, type FormState, fieldId } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { SuggestionView } from '../../suggestions/views';
import { inboxHref, placeOf } from '../address';
import type { InboxQuery } from '../requests';
import { CHOSEN } from './shape';

/** As in a batch; what was put aside is taken up again one by one. */
const ACTIONS = ['approve', 'dismiss', 'postpone'] as const;

interface ChoosingProps {
  readonly queue: Page<SuggestionView>;
  readonly query: InboxQuery;
  readonly state: FormState;
}

/** Which ones, and what is to be done with all of them. */
export function Choosing({ queue, query, state }: ChoosingProps) {
  const tell = useSay();
  const place = placeOf(query);
  const labels = {
    ids: tell('page.bulk.which'),
    action: tell('page.bulk.action'),
    reason: tell('page.inbox.reason'),
    until: tell('page.inbox.postpone.until'),
    note: tell('page.inbox.note'),
  };
  if (queue.items.length === 0) {
    return (
      <EmptyState>
        <p>{tell('page.inbox.none')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell('page.bulk.lead')}</p>
      <Form action={inboxHref(place, '/inbox/bulk')}>
        <Which queue={queue} state={state} />
        <What state={state} />
        <Button>{tell('page.bulk.preview')}</Button>
      </Form>
      <Pagination
        next={queue.nextCursor && inboxHref({ ...place, cursor: queue.nextCursor }, '/inbox/bulk')}
        first={query.cursor ? inboxHref({ ...place, cursor: undefined }, '/inbox/bulk') : null}
      />
    </>
  );
}

function Which({ queue, state }: Omit<ChoosingProps, 'query'>) {
  const tell = useSay();
  const { language } = useVisit();
  const ticked = new Set([state.values[CHOSEN] ?? []].flat());
  return (
    <fieldset class="field">
      <legend>{tell('page.bulk.which')}</legend>
      <FieldFault state={state} name={CHOSEN} />
      {queue.items.map(({ id, revision, need, offer, score, createdAt }, place) => {
        const value = `${id}:${revision}`;
        return (
          <label class="choice tall" key={id}>
            <input
              type="checkbox"
              name={CHOSEN}
              value={value}
              id={place === 0 ? fieldId(CHOSEN) : undefined}
              checked={ticked.has(value)}
            />
            <span>
              <strong lang={need.language}>{need.title}</strong>
              <br />
              <em lang={offer.language}>{offer.title}</em>
              <br />
              <small class="hint">
                {tell('page.inbox.queue.line', {
                  score,
                  day: formatDay(createdAt.slice(0, 10), language),
                  second: 'no',
                })}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function What({ state }: Pick<ChoosingProps, 'state'>) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <Radios
        state={state}
        name="action"
        label={tell('page.bulk.action')}
        choices={ACTIONS.map((code) => ({ value: code, text: label('suggestionAction', code, language) }))}
      />
      <Select
        state={state}
        name="reason"
        label={tell('page.inbox.reason')}
        hint={tell('page.bulk.reason.hint')}
        none={tell('page.inbox.reason.none')}
        choices={DISMISS_REASONS.map((code) => ({ value: code, text: label('dismissReason', code, language) }))}
      />
      <DayInput
        state={state}
        name="until"
        month="first"
        label={tell('page.inbox.postpone.until')}
        hint={tell('page.bulk.until.hint')}
      />
      <Textarea
        rows={3}
        state={state}
        name="note"
        label={tell('page.inbox.note')}
        hint={tell('page.inbox.note.hint')}
      />
    </>
  );
}
