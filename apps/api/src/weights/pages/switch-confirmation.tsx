import { REPORT_LASTS_DAYS, isReportOld } from '@penc/domain';
import { formatInstant, formatNumber } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Table } from '../../site/components/table';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { DeployableView } from '../candidates';
import type { WeightsView } from '../views';
import { Obstacle } from './obstacle';

export interface Switching {
  readonly action: 'deploy' | 'roll-back';
  readonly present: WeightsView | null;
  /** What would take its place; null: there is nothing to go back to. */
  readonly next: WeightsView | null;
  /** Of weights that were not in force before. */
  readonly deployable: DeployableView | null;
  readonly now: Date;
}

/** The second thought before all lists of the country are made anew: what is replaced by what. */
export function SwitchConfirmation({ switching, state }: { readonly switching: Switching; readonly state: FormState }) {
  const tell = useSay();
  const { language } = useVisit();
  const { action, present, next, deployable, now } = switching;
  if (deployable?.obstacle) return <Obstacle deployable={deployable} />;
  if (!present || !next) return <p>{tell('page.weights.no-way-back')}</p>;
  const versions = { present: present.version, next: next.version };
  const before = new Map<string, number>(present.criteria.map(({ key, weight }) => [key, weight]));
  const share = (weight: number | undefined) => formatNumber((weight ?? 0) / 100, language);
  return (
    <>
      <ErrorSummary state={state} labels={{ replaces: tell('page.weights.present') }} />
      <p class="lead">{tell(`page.weights.confirm.${action}.lead`, versions)}</p>
      {deployable?.asOf && <ReportAge asOf={deployable.asOf} now={now} />}
      <Banner kind="warning">{tell('page.weights.confirm.warning')}</Banner>
      <h2 id="change">{tell('page.weights.change')}</h2>
      <Table
        labelledBy="change"
        rows={next.criteria.map((criterion) => ({ ...criterion, id: criterion.key }))}
        columns={[
          { title: tell('page.weights.criterion'), heads: true, cell: ({ label }) => label },
          { title: tell('page.weights.before'), number: true, cell: ({ key }) => share(before.get(key)) },
          { title: tell('page.weights.after'), number: true, cell: ({ weight }) => share(weight) },
        ]}
      />
      <Form action={action === 'deploy' ? `/weights/${next.id}/deploy` : '/weights/roll-back'}>
        <input type="hidden" name="replaces" value={String(present.version)} />
        <p class="actions">
          <Button kind="danger">{tell(`page.weights.confirm.${action}.do`, versions)}</Button>
          <ButtonLink kind="second" href="/weights">
            {tell('page.bulk.cancel')}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}

/** Lists are worked out once, with the report: of an old one it is said that another would tell of those of today. */
function ReportAge({ asOf, now }: { readonly asOf: string; readonly now: Date }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <p>
      {tell('page.weights.confirm.report', { at: formatInstant(asOf, language) })}{' '}
      {isReportOld(new Date(asOf), now) && tell('page.weights.confirm.report.old', { days: REPORT_LASTS_DAYS })}
    </p>
  );
}
