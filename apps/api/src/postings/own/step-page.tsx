import { type Language, type PostingKind, StaleRevision } from '@penc/domain';
import { say } from '@penc/language';
import type { Page } from '../../site/answers';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { KeptHere } from '../../site/components/kept-here';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { reviewedIn } from '../../site/doubts';
import { AmountsUnderstood } from './amounts';
import { DRAFT_ISLANDS, stepKept } from './keeping';
import { Parties, PartiesAsked, type PartyFound } from './parties';
import { labelsOf } from './labels';
import { SHOWN_AMOUNTS } from './shown-amounts';
import { steps } from './steps';
import type { Step, View } from './steps/step';

export interface StepPage {
  readonly kind: PostingKind;
  readonly step: Step;
  readonly view: View;
  readonly state: FormState;
  readonly language: Language;
  /** The names in it that organisations of Penc bear. */
  readonly parties: readonly PartyFound[];
  /** Who is meant by them is asked before they are saved. */
  readonly asksParties?: boolean;
  /** The amounts as they were understood are shown before they are saved. */
  readonly showsAmounts?: boolean;
}

export function stepPage(shown: StepPage): Page {
  const { kind, step, view, language } = shown;
  return {
    title: say(language, `page.step.${step.name}.${kind}`),
    back: { href: `/${kind}s/${view.id}/edit`, text: say(language, `page.step.back.${kind}`) },
    content: <StepContent {...shown} />,
    islands: DRAFT_ISLANDS,
  };
}

function StepContent({ kind, step, view, state, language, parties, asksParties, showsAmounts }: StepPage) {
  const tell = useSay();
  const number = steps[kind].indexOf(step) + 1;
  const labels = labelsOf(step, state.values, tell);
  const { Fields } = step;
  const revision = revisionIn(state, view);
  const visit = useVisit();
  return (
    <>
      <p class="hint">
        {view.status === 'draft' && number > 0
          ? tell('page.step.number', { number, of: steps[kind].length })
          : tell('page.step.of', { title: view.title })}
      </p>
      <ErrorSummary state={state} labels={labels} />
      {state.refusal instanceof StaleRevision && <ReadAgain />}
      {view.status === 'open' && <p>{tell('page.step.open')}</p>}
      <Form keep={stepKept(kind, step, view, revision, state.values['revision'] !== undefined, visit)}>
        {asksParties && <PartiesAsked count={parties.length} />}
        {showsAmounts && <AmountsUnderstood step={step} values={state.values} language={language} />}
        <input type="hidden" name="revision" value={revision} />
        {shownBefore(state, showsAmounts).map((seen) => (
          <input type="hidden" {...seen} key={seen.name} />
        ))}
        <Fields state={state} view={view} />
        <Parties found={parties} state={state} view={view} />
        <KeptHere />
        <p class="actions">
          <Button>{tell(view.status === 'draft' && number > 0 ? 'page.step.save-draft' : 'page.step.save')}</Button>
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

/** Whoever has seen the amounts is not shown them again for the sake of a text, nor the other way round. */
function shownBefore({ values }: FormState, showsAmounts = false) {
  const amounts = values[SHOWN_AMOUNTS];
  const isKept = !showsAmounts && typeof amounts === 'string';
  return [...reviewedIn(values), ...(isKept ? [{ name: SHOWN_AMOUNTS, value: amounts }] : [])];
}

/** The one that the form was made from, as long as it comes back. */
function revisionIn({ values }: FormState, view: View): string {
  const given = values['revision'];
  return typeof given === 'string' && given !== '' ? given : String(view.revision);
}
