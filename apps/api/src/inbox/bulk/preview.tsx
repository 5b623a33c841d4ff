import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { SummaryList } from '../../site/components/summary-list';
import { Form } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { BulkRequest } from '../../suggestions/bulk/requests';
import { hasHappened } from '../../suggestions/bulk/summary';
import type { BulkView } from '../../suggestions/bulk/views';
import { CHOSEN, ONCE } from './shape';
import { OutcomeTable } from './table';
import type { PairTitle } from './titles';

interface PreviewProps {
  readonly view: BulkView;
  readonly titles: ReadonlyMap<string, PairTitle>;
  readonly request: BulkRequest;
  readonly once: string;
}

/** What would happen: to how many, what is excluded and why, what it would ask of the offers. */
export function Preview({ view, titles, request, once }: PreviewProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { summary, items, action } = view;
  const { reason, until, note } = request;
  const possible = items.filter(({ outcome }) => hasHappened(outcome));
  return (
    <>
      <p class="lead">{tell('page.bulk.preview.lead', { pairs: summary.pairs, refused: summary.refused })}</p>
      <SummaryList
        lines={[
          { term: tell('page.bulk.action'), value: label('suggestionAction', action, language) },
          { term: tell('page.inbox.reason'), value: reason && label('dismissReason', reason, language) },
          { term: tell('page.inbox.postpone.until'), value: until && formatDay(until, language) },
          { term: tell('page.inbox.note'), value: note },
          {
            term: tell('page.bulk.sides'),
            value: tell('page.bulk.sides.count', { needs: summary.needs, offers: summary.offers }),
          },
        ]}
      />
      <Strain kind="capacity" offers={summary.beyondCapacity} />
      <Strain kind="envelope" offers={summary.beyondEnvelope} />
      <OutcomeTable items={items} titles={titles} decided={null} />
      {possible.length > 0 && (
        <Form action="/inbox/bulk/confirm">
          <input type="hidden" name={ONCE} value={once} />
          <input type="hidden" name="action" value={action} />
          {reason && <input type="hidden" name="reason" value={reason} />}
          {until && <input type="hidden" name="until" value={until} />}
          {note && <input type="hidden" name="note" value={note} />}
          {possible.map(({ id, revision }) => (
            <input type="hidden" name={CHOSEN} value={`${id}:${revision}`} key={id} />
          ))}
          <p class="actions">
            <Button>{tell('page.bulk.confirm', { action, pairs: summary.pairs })}</Button>
            <ButtonLink kind="second" href="/inbox/bulk">
              {tell('page.bulk.cancel')}
            </ButtonLink>
          </p>
        </Form>
      )}
    </>
  );
}

function Strain({
  kind,
  offers,
}: {
  readonly kind: 'capacity' | 'envelope';
  readonly offers: BulkView['summary']['beyondCapacity'];
}) {
  const tell = useSay();
  if (offers.length === 0) return null;
  return (
    <Banner kind="warning">
      <p>{tell(`page.bulk.beyond.${kind}`)}</p>
      <ul>
        {offers.map(({ id, title }) => (
          <li key={id}>
            <a href={`/offers/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
