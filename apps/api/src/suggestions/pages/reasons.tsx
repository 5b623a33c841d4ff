import { Details } from '../../site/components/details';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../views';
import { Criteria } from './criteria';
import { ToVerify } from './to-verify';

type Explained = Pick<SuggestionView, 'score' | 'scoreSentence' | 'criteria' | 'gates' | 'toVerify'>;

/** Why a pair is suggested: what is to be verified first, then each criterion as a bar and a sentence. */
export function Reasons({ score, scoreSentence, criteria, gates, toVerify }: Explained) {
  const tell = useSay();
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons">{tell('page.suggestion.reasons')}</h2>
      <p>
        <strong>{tell('page.suggestion.score', { score })}</strong>
      </p>
      <p class="hint">{scoreSentence}</p>
      <ToVerify sentences={toVerify} />
      <Criteria criteria={criteria} under="h2" />
      {gates.length > 0 && (
        <Details summary={tell('page.suggestion.gates')}>
          <ul>
            {gates.map((gate) => (
              <li key={gate.key}>{gate.sentence}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
