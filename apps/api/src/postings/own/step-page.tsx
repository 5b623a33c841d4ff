import { type Language, type PostingKind, StaleRevision } from '@penc/domain';
import { say } from '@penc/language';
import type { Page } from '../../site/answers';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { AmountsUnderstood } from './amounts';
import { steps } from './steps';
import type { Step, View } from './steps/step';

interface StepPage {
  readonly kind: PostingKind;
  readonly step: Step;
  readonly view: View;
  readonly state: FormState;
  readonly language: Language;
  /** The amounts as they were understood are shown before they are saved. */
  readonly showsAmounts?: boolean;
}

export function stepPage(shown: StepPage): Page {
  const { kind, step, view, language } = shown;
  return {
    title: say(language, `page.step.${step.name}.${kind}`),
    back: { href: `/${kind}s/${view.id}/edit`, text: say(language, `page.step.back.${kind}`) },
    content: <StepContent {...shown} />,
  };
}

function StepContent({ kind, step, view, state, language, showsAmounts }: StepPage) {
  const tell = useSay();
  const number = steps[kind].indexOf(step) + 1;
  const labels = Object.fromEntries(Object.entries(step.labels).map(([name, key]) => [name, tell(key)]));
  const { Fields } = step;
  return (
    <>
      <p class="hint">
        {view.status === 'draft'
          ? tell('page.step.number', { number, of: steps[kind].length })
          : tell('page.step.of', { title: view.title })}
      </p>
      <ErrorSummary state={state} labels={labels} />
      {state.refusal instanceof StaleRevision && <ReadAgain />}
      {view.status === 'open' && <p>{tell('page.step.open')}</p>}
      <Form>
        {showsAmounts && <AmountsUnderstood step={step} values={state.values} language={language} />}
        <input type="hidden" name="revision" value={revisionIn(state, view)} />
        <Fields state={state} view={view} />
        <p class="actions">
          <Button>{tell(view.status === 'draft' ? 'page.step.save-draft' : 'page.step.save')}</Button>
        </p>
      </Form>
    </>
  );
}

/** Somebody else has edited it: what was typed here stays on the page, to be copied. */
function ReadAgain() {
  const tell = useSay();
  const { path } = useVisit();
  return (
    <Banner kind="notice">
      <p>{tell('page.step.stale')}</p>
      <p>
        <a href={path}>{tell('page.step.stale.read')}</a>
      </p>
    </Banner>
  );
}

/** The one that the form was made from, as long as it comes back. */
function revisionIn({ values }: FormState, view: View): string {
  const given = values['revision'];
  return typeof given === 'string' && given !== '' ? given : String(view.revision);
}
