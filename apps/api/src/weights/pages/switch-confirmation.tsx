import { formatNumber } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Table } from '../../site/components/table';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { WeightsView } from '../views';

export interface Switching {
  readonly action: 'deploy' | 'roll-back';
  /** Null: one goes back to whatever was deployed before. */
  readonly id: string | null;
  /** Of a version that is proposed or on trial. */
  readonly isPossible: boolean;
  readonly present: WeightsView | null;
  readonly next: number | null;
  readonly criteria: WeightsView['criteria'];
}

/** The second thought before all lists of the country are made anew: what is replaced by what. */
export function SwitchConfirmation({ switching, state }: { readonly switching: Switching; readonly state: FormState }) {
  const tell = useSay();
  const { language } = useVisit();
  const { action, id, isPossible, present, next, criteria } = switching;
  if (!present || next === null) return <p>{tell('page.weights.no-way-back')}</p>;
  if (!isPossible) return <p>{tell('page.weights.not-deployable')}</p>;
  const before = new Map<string, number>(present.criteria.map(({ key, weight }) => [key, weight]));
  const share = (weight: number | undefined) => formatNumber((weight ?? 0) / 100, language);
  return (
    <>
      <ErrorSummary state={state} labels={{ replaces: tell('page.weights.present') }} />
      <p class="lead">{tell(`page.weights.confirm.${action}.lead`, { present: present.version, next })}</p>
      <Banner kind="warning">{tell('page.weights.confirm.warning')}</Banner>
      <h2 id="change">{tell('page.weights.change')}</h2>
      <Table
        labelledBy="change"
        rows={criteria.map((criterion) => ({ ...criterion, id: criterion.key }))}
        columns={[
          { title: tell('page.weights.criterion'), heads: true, cell: ({ label }) => label },
          { title: tell('page.weights.before'), number: true, cell: ({ key }) => share(before.get(key)) },
          { title: tell('page.weights.after'), number: true, cell: ({ weight }) => share(weight) },
        ]}
      />
      <Form action={id ? `/weights/${id}/deploy` : '/weights/roll-back'}>
        <input type="hidden" name="replaces" value={String(present.version)} />
        <p class="actions">
          <Button kind="danger">{tell(`page.weights.confirm.${action}.do`, { next })}</Button>
          <ButtonLink kind="second" href="/weights">
            {tell('page.bulk.cancel')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
