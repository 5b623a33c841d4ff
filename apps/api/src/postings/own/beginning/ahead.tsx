import type { PostingKind } from '@penc/domain';
import { Details } from '../../../site/components/details';
import { Places } from '../../../site/components/places';
import { EMPTY_FORM, filledWith } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import { steps } from '../steps';
import type { Step, View } from '../steps/step';

/** Asked first, and on the same page; or proposed from the text, which takes a line. */
const NOT_AHEAD: ReadonlySet<string> = new Set(['text', 'about']);

/** The questions that follow, to be written before there is a posting: islands/draft.ts keeps them for their own pages. */
export function Ahead({ kind }: { readonly kind: PostingKind }) {
  const tell = useSay();
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{tell('page.device.ahead')}</h2>
      <p>{tell('page.device.ahead.text')}</p>
      {steps[kind]
        .filter(({ name }) => !NOT_AHEAD.has(name))
        .map((step) => (
          <Details summary={tell(`page.step.${step.name}.${kind}`)} key={step.name}>
            <form action={`/${kind}s/new`} data-keep={`new/${kind}/${step.name}`} noValidate>
              <Question kind={kind} step={step} />
            </form>
          </Details>
        ))}
    </section>
  );
}

function Question({ kind, step }: { readonly kind: PostingKind; readonly step: Step }) {
  const tell = useSay();
  const { language } = useVisit();
  if (step.name === 'where') {
    const [label, hint] = [tell('page.where.regions'), tell('page.device.ahead.where')];
    return <Places state={EMPTY_FORM} name="territories" label={label} hint={hint} country wideOnly />;
  }
  const { Fields } = step;
  const view = blank(kind);
  return <Fields state={filledWith(step.fill(view, language))} view={view} ahead />;
}

/** Of which nothing is said yet: what the steps read of a posting, and nothing else. */
function blank(kind: PostingKind): View {
  const nothing = { title: '', description: '', themes: [], sectors: [], territories: [], modalities: [] };
  return (kind === 'need' ? { ...nothing, coverage: {} } : nothing) as unknown as View;
}
