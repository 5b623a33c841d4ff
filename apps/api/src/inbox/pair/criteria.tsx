import type { CriterionView } from '../../postings/fit/explanation';
import { Bar } from '../../site/components/bar';
import { Tag } from '../../site/components/tag';
import { useSay } from '../../site/visit';

/** Each criterion as a bar and a sentence, those that weigh most first. */
export function Criteria({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  const tell = useSay();
  const sorted = [...criteria].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return (
    <section aria-labelledby="criteria">
      <h3 id="criteria">{tell('page.inbox.criteria')}</h3>
      <ul class="weighed">
        {sorted.map(({ key, label, value, weight, contribution, known, sentence }) => (
          <li key={key}>
            <p>
              <strong>{label}</strong> {!known && <Tag tone="busy">{tell('page.inbox.to-verify.tag')}</Tag>}
            </p>
            <Bar percent={value} />
            <p class="hint">{tell('page.inbox.criterion', { value, weight, contribution })}</p>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
