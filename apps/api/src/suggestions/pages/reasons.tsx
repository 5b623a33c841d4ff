import { Banner } from '../../site/components/banner';
import { Details } from '../../site/components/details';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../views';
import { Criteria } from './criteria';

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
