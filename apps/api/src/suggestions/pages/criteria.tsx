import type { CriterionView } from '../../postings/fit/explanation';
import { Bar } from '../../site/components/bar';
import { useSay } from '../../site/visit';

/** Each criterion as a bar and a sentence, those that weigh most first; `under` is the heading that they stand under. */
export function Criteria({
  criteria,
  under,
}: {
  readonly criteria: readonly CriterionView[];
  readonly under: 'h2' | 'h3';
}) {
  const tell = useSay();
  const Heading = under === 'h2' ? 'h3' : 'h4';
  const counting = criteria.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return (
    <ul class="columns criteria">
      {counting.map(({ key, label, known, value, contribution: points, weight, sentence }) => (
        <li key={key}>
          <Heading>{label}</Heading>
          <p class="hint">
            {known
              ? tell('page.suggestion.criterion', { value, points, weight })
              : tell('page.suggestion.criterion.unknown', { points, weight })}
          </p>
          <Bar percent={value} />
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
