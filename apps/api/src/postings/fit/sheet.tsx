import type { Outcome } from '@penc/domain';
import { formatDay } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Table } from '../../site/components/table';
import { Tag } from '../../site/components/tag';
import { useSay, useVisit } from '../../site/visit';
import { Criteria } from '../../suggestions/pages/criteria';
import { ToVerify } from '../../suggestions/pages/to-verify';
import type { FitView } from './views';

/** One pair, suggested or not: what its requirements say, then what its score is made of. */
export function FitSheet({ view }: { readonly view: FitView }) {
  const tell = useSay();
  const { language } = useVisit();
  const { need, offer, feasible, score, criteria, toVerify, day, weightsVersion: version } = view;
  return (
    <>
      <p class="lead">{tell('page.fit.lead')}</p>
      <ul>
        <li>
          {tell('page.fit.posting', { kind: 'need' })} <a href={`/needs/${need.id}`}>{need.title}</a> –{' '}
          {need.organisation.name}
        </li>
        <li>
          {tell('page.fit.posting', { kind: 'offer' })} <a href={`/offers/${offer.id}`}>{offer.title}</a> –{' '}
          {offer.organisation.name}
        </li>
      </ul>
      <Verdict view={view} />
      <Gates gates={view.gates} />
      <section aria-labelledby="criteria">
        <h2 id="criteria">{tell('page.fit.criteria')}</h2>
        <p>
          <strong>{tell('page.suggestion.score', { score })}</strong>
        </p>
        <p class="hint">{tell(feasible ? 'score.only' : 'page.fit.score.refused')}</p>
        <ToVerify sentences={toVerify} />
        <Criteria criteria={criteria} under="h2" />
      </section>
      <p class="hint">{tell('page.fit.as-of', { day: formatDay(day, language), version })}</p>
    </>
  );
}

function Verdict({ view: { feasible, reachesFloor, gates } }: { readonly view: FitView }) {
  const tell = useSay();
  if (!feasible) {
    const count = gates.filter(({ outcome }) => outcome === 'fail').length;
    return <Banner kind="warning">{tell('page.fit.refused', { count })}</Banner>;
  }
  return <Banner kind="notice">{tell(reachesFloor ? 'page.fit.open' : 'page.fit.low')}</Banner>;
}

const TONES = { fail: 'over', unknown: 'busy', pass: 'good' } as const;
const WORST_FIRST: readonly Outcome[] = ['fail', 'unknown', 'pass'];

function Gates({ gates }: Pick<FitView, 'gates'>) {
  const tell = useSay();
  const sorted = gates.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
  return (
    <section>
      <h2 id="gates">{tell('page.fit.gates')}</h2>
      <Table
        labelledBy="gates"
        rows={sorted.map((gate) => ({ ...gate, id: gate.key }))}
        columns={[
          { title: tell('page.fit.gate'), heads: true, cell: ({ label }) => label },
          {
            title: tell('page.fit.outcome'),
            cell: ({ outcome }) => <Tag tone={TONES[outcome]}>{tell(`page.fit.outcome.${outcome}`)}</Tag>,
          },
          { title: tell('page.fit.why'), cell: ({ sentence }) => sentence },
        ]}
      />
    </section>
  );
}
