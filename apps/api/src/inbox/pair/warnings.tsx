import type { BulkOutcome } from '@penc/domain';
import { Banner } from '../../site/components/banner';
import { type Say, useSay, useVisit } from '../../site/visit';
import { formatInstant } from '@penc/language';
import type { SuggestionView } from '../../suggestions/views';
import type { Around } from './around';

/** What to know before one decides: who may not, what is used up, who else is in touch, what is to be verified. */
export function PairWarnings({ view, around }: { readonly view: SuggestionView; readonly around: Around }) {
  const tell = useSay();
  const lines = linesOf(view, around, tell);
  return (
    <>
      <TwoPersons view={view} outcome={around.foreseen?.outcome ?? null} />
      {lines.length > 0 && (
        <Banner kind="warning">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Banner>
      )}
      {view.toVerify.length > 0 && (
        <section aria-labelledby="verify">
          <h3 id="verify">{tell('page.inbox.to-verify')}</h3>
          <ul>
            {view.toVerify.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What stands against approving it, whoever decides. */
const AGAINST = ['posting-moved', 'confidential-pair'] as const;

function linesOf({ why, judgedBy, status }: SuggestionView, { foreseen, elsewhere }: Around, tell: Say): string[] {
  const against = AGAINST.find((outcome) => outcome === foreseen?.outcome);
  const told = [
    why && tell(why === 'rival' ? 'page.inbox.warn.rival' : 'page.inbox.warn.conflict'),
    judgedBy === 'nobody' && status === 'suggested' && tell('page.inbox.warn.nobody'),
    against && tell(`page.inbox.outcome.${against}`),
    foreseen?.beyondCapacity && tell('page.inbox.warn.capacity'),
    foreseen?.beyondEnvelope && tell('page.inbox.warn.envelope'),
    elsewhere.need > 0 && tell('page.inbox.warn.need-elsewhere', { count: elsewhere.need }),
    elsewhere.offer > 0 && tell('page.inbox.warn.offer-elsewhere', { count: elsewhere.offer }),
  ];
  return told.filter((line): line is string => Boolean(line));
}

/** Above the amount of the setting two persons approve: which of the two the reader would be. */
function TwoPersons({ view, outcome }: { readonly view: SuggestionView; readonly outcome: BulkOutcome | null }) {
  const tell = useSay();
  const { language } = useVisit();
  const first = view.firstApproval;
  if (first) {
    const values = { by: first.by, organisation: first.organisation, at: formatInstant(first.at, language) };
    const own = outcome === 'second-person-needed' ? 'yes' : 'no';
    return <Banner kind="notice">{tell('page.inbox.two.second', { ...values, own })}</Banner>;
  }
  return outcome === 'awaits-second-person' ? <Banner kind="notice">{tell('page.inbox.two.first')}</Banner> : null;
}
