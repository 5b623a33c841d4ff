import type { DismissReason } from '@penc/domain';
import { formatNumber, formatPercent } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { ProposalView } from '../views';

interface Of {
  readonly report: NonNullable<ProposalView['report']>;
}

/** Criterion by criterion: what it counts for now, and what it would; nothing where too little was judged to tell. */
export function ComparedWeights({ report }: Of) {
  const tell = useSay();
  const { language } = useVisit();
  if (report.criteria.every(({ proposed }) => proposed === null)) return null;
  const points = (weight: number | null) =>
    weight === null ? tell('page.weights.none') : formatNumber(weight / 100, language);
  return (
    <section>
      <h2 id="compared">{tell('page.weights.compared')}</h2>
      <Table
        labelledBy="compared"
        rows={report.criteria.map((criterion) => ({ ...criterion, id: criterion.key }))}
        columns={[
          {
            title: tell('page.weights.criterion'),
            heads: true,
            cell: ({ key }) => label('criterion', key, language),
          },
          {
            title: tell('page.weights.column.present', { version: report.presentVersion }),
            number: true,
            cell: ({ present }) => points(present),
          },
          { title: tell('page.weights.column.proposed'), number: true, cell: ({ proposed }) => points(proposed) },
        ]}
      />
    </section>
  );
}

const MEASURES = ['auc', 'brier', 'calibrationError'] as const;

/** On judgements that were kept aside: how well each set of weights foretells them. */
export function Fit({ report: { fit, presentVersion } }: Of) {
  const tell = useSay();
  const { language } = useVisit();
  if (!fit) return null;
  const number = (value: number | null) =>
    value === null ? tell('page.weights.unknown') : value.toLocaleString(language === 'fr' ? 'fr-SN' : 'en-GB', THREE);
  return (
    <section>
      <h2 id="fit">{tell('page.weights.fit')}</h2>
      <p class="hint">{tell('page.weights.fit.text', { folds: fit.folds })}</p>
      <Table
        labelledBy="fit"
        rows={MEASURES.map((id) => ({ id, present: fit.present[id], proposed: fit.proposed[id] }))}
        columns={[
          { title: tell('page.weights.measure'), heads: true, cell: ({ id }) => tell(`page.weights.measure.${id}`) },
          {
            title: tell('page.weights.column.present', { version: presentVersion }),
            number: true,
            cell: ({ present }) => number(present),
          },
          { title: tell('page.weights.column.proposed'), number: true, cell: ({ proposed }) => number(proposed) },
        ]}
      />
    </section>
  );
}
const THREE = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;

/** Each region's share of all suggestions, before and after; those that would lose more than a tenth are named. */
export function Regions({ report: { regions = [], losing = [], suggestions, lists } }: Of) {
  const tell = useSay();
  const { language } = useVisit();
  if (regions.length === 0) return null;
  const share = (part: number) => formatPercent(100 * part, language);
  return (
    <section>
      <h2 id="regions">{tell('page.weights.regions')}</h2>
      {suggestions && lists && <p class="hint">{tell('page.weights.regions.text', { ...suggestions, ...lists })}</p>}
      <Table
        labelledBy="regions"
        rows={regions.map((region) => ({ ...region, id: region.territory }))}
        columns={[
          {
            title: tell('page.weights.region'),
            heads: true,
            cell: ({ territory }) => territoryName(territory, language),
          },
          { title: tell('page.weights.before'), number: true, cell: ({ shareBefore }) => share(shareBefore) },
          { title: tell('page.weights.after'), number: true, cell: ({ shareAfter }) => share(shareAfter) },
          {
            title: tell('page.weights.region.note'),
            cell: ({ territory }) => losing.includes(territory) && tell('page.weights.region.loses'),
          },
        ]}
      />
    </section>
  );
}

/** Refusals that a requirement should have spared people. */
export function GatesToReview({ report: { gates } }: Of) {
  const tell = useSay();
  const { language } = useVisit();
  if (gates.length === 0) return null;
  return (
    <section>
      <h2 id="gates">{tell('page.weights.gates')}</h2>
      <p class="hint">{tell('page.weights.gates.text')}</p>
      <Table
        labelledBy="gates"
        rows={gates.map((gate) => ({ ...gate, id: `${gate.gate}-${gate.reason}` }))}
        columns={[
          {
            title: tell('page.weights.gate'),
            heads: true,
            cell: ({ gate }) => (gate ? label('gate', gate, language) : tell('page.weights.gate.none')),
          },
          {
            title: tell('page.weights.gate.reason'),
            cell: ({ reason }) => label('dismissReason', reason as DismissReason, language),
          },
          { title: tell('page.weights.gate.count'), number: true, cell: ({ count }) => formatNumber(count, language) },
        ]}
      />
    </section>
  );
}
