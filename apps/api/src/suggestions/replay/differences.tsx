import { formatNumber } from '@penc/language';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { ReplayView } from './views';

interface Of {
  readonly view: ReplayView;
}
type Contribution = ReplayView['differences'][number]['stored'];

/** Criterion by criterion: value × weight, as exact as they are stored. */
export function CriterionDifferences({ view: { differences } }: Of) {
  const tell = useSay();
  const { language } = useVisit();
  if (differences.length === 0) return null;
  const exact = (part: Contribution) => {
    if (!part) return tell('page.replay.absent');
    const [value, weight, points] = [part.value, part.weight, part.points].map((one) => formatNumber(one, language));
    return `${value} × ${weight} = ${points}`;
  };
  return (
    <section>
      <h2 id="criteria">{tell('page.replay.criteria')}</h2>
      <p class="hint">{tell('page.replay.criteria.hint')}</p>
      <Table
        labelledBy="criteria"
        rows={differences.map((difference) => ({ ...difference, id: difference.key }))}
        columns={[
          { title: tell('page.weights.criterion'), heads: true, cell: ({ label }) => label },
          { title: tell('page.replay.stored'), number: true, cell: ({ stored }) => exact(stored) },
          { title: tell('page.replay.recomputed'), number: true, cell: ({ recomputed }) => exact(recomputed) },
        ]}
      />
    </section>
  );
}

interface Said {
  readonly id: string;
  readonly label: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** Requirements and criteria of which another thing is said, or another outcome, or whether they are known. */
export function SaidDifferences({ view }: Of) {
  const tell = useSay();
  const rows = useSaid(view);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="said">{tell('page.replay.said')}</h2>
      <Table
        labelledBy="said"
        rows={rows}
        columns={[
          { title: tell('page.replay.of'), heads: true, cell: ({ label }) => label },
          { title: tell('page.replay.stored'), cell: ({ stored }) => stored },
          { title: tell('page.replay.recomputed'), cell: ({ recomputed }) => recomputed },
        ]}
      />
    </section>
  );
}

function useSaid({ stored, recomputed }: ReplayView): readonly Said[] {
  const tell = useSay();
  const lines = ({ gates, criteria }: ReplayView['stored']) => [
    ...gates.map(({ key, label, outcome, sentence }) => ({
      id: `gate-${key}`,
      label,
      text: `${tell(`page.fit.outcome.${outcome}`)} – ${sentence}`,
    })),
    ...criteria.map(({ key, label, known, sentence }) => ({
      id: `criterion-${key}`,
      label,
      text: known ? sentence : `${tell('page.replay.unknown')} – ${sentence}`,
    })),
  ];
  const [before, after] = [lines(stored), lines(recomputed)];
  const textIn = (all: typeof before, id: string) =>
    all.find((line) => line.id === id)?.text ?? tell('page.replay.absent');
  const labels = new Map([...before, ...after].map(({ id, label }) => [id, label]));
  return [...labels]
    .map(([id, label]) => ({ id, label, stored: textIn(before, id), recomputed: textIn(after, id) }))
    .filter((line) => line.stored !== line.recomputed);
}

export function ToVerifyDifferences({ view: { differsIn, stored, recomputed } }: Of) {
  const tell = useSay();
  if (!differsIn.includes('to-verify')) return null;
  return (
    <section aria-labelledby="to-verify">
      <h2 id="to-verify">{tell('page.replay.to-verify')}</h2>
      {(
        [
          ['stored', stored],
          ['recomputed', recomputed],
        ] as const
      ).map(([name, { toVerify }]) => (
        <div key={name}>
          <h3>{tell(`page.replay.${name}`)}</h3>
          {toVerify.length === 0 ? (
            <p>{tell('page.replay.to-verify.none')}</p>
          ) : (
            <ul>
              {toVerify.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
