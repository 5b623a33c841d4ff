import { Banner } from '../../site/components/banner';
import { Bar } from '../../site/components/bar';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../views';

type Explained = Pick<SuggestionView, 'scoreSentence' | 'criteria' | 'gates' | 'toVerify'>;

/** Why a pair is suggested: what is to be verified first, then each criterion as a bar and a sentence. */
export function Reasons({ scoreSentence, criteria, gates, toVerify }: Explained) {
  const tell = useSay();
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{tell('page.suggestion.reasons')}</h2>
      <p>{scoreSentence}</p>
      {toVerify.length > 0 && (
        <Banner kind="warning">
          <h3>{tell('page.suggestion.verify', { count: toVerify.length })}</h3>
          <ul>
            {toVerify.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      )}
      <ul class="criteria">
        {criteria.map((one) => (
          <li key={one.key}>
            <h3>{one.label}</h3>
            <p class="hint">
              {one.known
                ? tell('page.suggestion.criterion', { value: one.value, points: one.contribution, weight: one.weight })
                : tell('page.suggestion.criterion.unknown', { points: one.contribution, weight: one.weight })}
            </p>
            <Bar percent={one.value} />
            <p>{one.sentence}</p>
          </li>
        ))}
      </ul>
      {gates.length > 0 && (
        <details>
          <summary>{tell('page.suggestion.gates')}</summary>
          <ul>
            {gates.map((gate) => (
              <li key={gate.key}>{gate.sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
