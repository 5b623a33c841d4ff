import { formatDay, formatNumber } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { SummaryList } from '../../site/components/summary-list';
import { useSay, useVisit } from '../../site/visit';
import { CriterionDifferences, SaidDifferences, ToVerifyDifferences } from './differences';
import type { ReplayView } from './views';

interface ReplayProps {
  readonly view: ReplayView;
}

/** Whether a suggestion comes out again as it was stored; if not, where the two results differ. */
export function ReplaySheet({ view }: ReplayProps) {
  const tell = useSay();
  return (
    <>
      <p class="lead">{tell('page.replay.lead')}</p>
      <Verdict view={view} />
      {!view.equal && (
        <section aria-labelledby="parts">
          <h2 id="parts">{tell('page.replay.parts')}</h2>
          <ul>
            {view.differsIn.map((part) => (
              <li key={part}>{tell(`page.replay.part.${part}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <CriterionDifferences view={view} />
      <SaidDifferences view={view} />
      <ToVerifyDifferences view={view} />
      <Basis view={view} />
    </>
  );
}

function Verdict({ view: { equal, sameEngine, stored, recomputed } }: ReplayProps) {
  const tell = useSay();
  if (equal) return <Banner kind="notice">{tell('page.replay.equal')}</Banner>;
  const engines = { was: stored.engine, now: recomputed.engine };
  return (
    <Banner kind="warning">
      {sameEngine ? tell('page.replay.differs.same') : tell('page.replay.differs.engine', engines)}
    </Banner>
  );
}

/** What the two results rest on, and what each comes to. */
function Basis({ view }: ReplayProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { stored, recomputed, weightsVersion: version, weightsKept, needRevision: need, offerRevision: offer } = view;
  const came = ({ total, score }: ReplayView['stored']) =>
    tell('page.replay.came', { total: formatNumber(total, language), score });
  const lines = [
    [tell('page.replay.stored'), came(stored)],
    [tell('page.replay.recomputed'), came(recomputed)],
    [tell('page.replay.day'), formatDay(view.day, language)],
    [tell('page.replay.revisions'), tell('page.replay.revisions.text', { need, offer })],
    [tell('page.replay.weights'), tell('page.replay.weights.text', { version, kept: weightsKept ? 'yes' : 'no' })],
    [
      tell('page.replay.engine'),
      tell('page.replay.engine.text', {
        was: stored.engine,
        now: recomputed.engine,
        same: view.sameEngine ? 'yes' : 'no',
      }),
    ],
  ] as const;
  return (
    <section aria-labelledby="basis">
      <h2 id="basis">{tell('page.replay.basis')}</h2>
      <SummaryList lines={lines.map(([term, value]) => ({ term, value }))} />
    </section>
  );
}
