import { type Language, type PostingKind, postingTransitions } from '@penc/domain';
import { formatDay, say } from '@penc/language';
import { label } from '@penc/reference';
import type { Page } from '../../../site/answers';
import { Button, ButtonLink } from '../../../site/components/button';
import { ErrorSummary } from '../../../site/components/error-summary';
import { SummaryList } from '../../../site/components/summary-list';
import { Tag } from '../../../site/components/tag';
import { EMPTY_FORM, Form, type FormState, fieldId } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import { furtherAnswers } from './further-answers';
import { type Answer, answersOf } from './answers';
import { PersonalDataNotice } from './personal-data';
import { awardOf } from '../publishing';
import { furtherSteps } from '../steps';
import type { StepName, View } from '../steps/step';
import { CLOSE_REASON_LABELS } from '../moving/moves';
import { StateTag } from '../state-tag';
import { Unverified } from '../unverified';

/** All answers before they are published; later the same page, to change one or to move the posting. */
export function checkPage(kind: PostingKind, view: View, language: Language, state: FormState = EMPTY_FORM): Page {
  const isDraft = view.status === 'draft';
  return {
    title: say(language, isDraft ? 'page.check.title' : 'page.check.title.open'),
    back: { href: `/my/${kind}s`, text: say(language, `page.mine.back.${kind}s`) },
    content: <Check kind={kind} view={view} state={state} />,
  };
}

interface CheckProps {
  readonly kind: PostingKind;
  readonly view: View;
  readonly state: FormState;
}

function Check({ kind, view, state }: CheckProps) {
  const tell = useSay();
  const { language } = useVisit();
  const further = furtherAnswers(view, tell, language);
  const answers = [...answersOf(view, tell, language), ...further];
  const missing = answers.filter(({ wanted, value }) => wanted && !value);
  const canChange = view.status !== 'withdrawn';
  const path = `/${kind}s/${view.id}`;
  return (
    <>
      <p>
        <StateTag kind={kind} status={view.status} />
      </p>
      <Ending kind={kind} view={view} />
      <ErrorSummary state={state} labels={Object.fromEntries(answers.map(({ name, term }) => [name, term]))} />
      <PersonalDataNotice view={view} />
      <SummaryList
        lines={answers.map(({ step, name, term, value, wanted }) => ({
          term,
          value:
            value ||
            (wanted ? (
              <Tag tone="busy">{tell('page.check.wanted')}</Tag>
            ) : (
              <span class="hint">{tell('page.check.empty')}</span>
            )),
          ...(canChange && {
            change: { href: `${path}/edit/${step}?check=1`, text: tell('page.check.change'), id: fieldId(name) },
          }),
        }))}
      />
      {canChange && (
        <Completing isDraft={view.status === 'draft'} kind={kind} path={path} said={further.map(({ step }) => step)} />
      )}
      {view.status === 'draft' ? (
        <Publish path={path} missing={missing} kind={kind} view={view} />
      ) : (
        <NextSteps path={path} view={view} kind={kind} />
      )}
    </>
  );
}

/** How it was closed, and what has taken its place. */
function Ending({ kind, view: { closeReason, mergedInto } }: Pick<CheckProps, 'kind' | 'view'>) {
  const tell = useSay();
  const { language } = useVisit();
  if (!closeReason) return null;
  return (
    <p>
      {tell('page.check.closed', { reason: label(CLOSE_REASON_LABELS[kind], closeReason, language) })}{' '}
      {mergedInto && <a href={`/${kind}s/${mergedInto}/edit`}>{tell('page.check.merged-into')}</a>}
    </p>
  );
}

interface CompletingProps {
  readonly isDraft: boolean;
  readonly kind: PostingKind;
  readonly path: string;
  readonly said: readonly StepName[];
}

/** What few postings need: a list of tasks, none of which stands in the way of publishing. */
function Completing({ isDraft, kind, path, said }: CompletingProps) {
  const tell = useSay();
  return (
    <section aria-labelledby="complete">
      <h2 id="complete">{tell('page.check.complete')}</h2>
      <p>{tell(isDraft ? 'page.check.complete.text' : 'page.check.complete.text.open')}</p>
      <ul class="tasks">
        {furtherSteps[kind].map(({ name }) => (
          <li class="row" key={name}>
            <a href={`${path}/edit/${name}?check=1`}>{tell(`page.step.${name}.${kind}`)}</a>
            {said.includes(name) && <Tag tone="good">{tell('page.check.complete.done')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PublishProps {
  readonly view: View;
  readonly path: string;
  readonly missing: readonly Answer[];
  readonly kind: PostingKind;
}

function Publish({ path, missing, kind, view }: PublishProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <h2>{tell(`page.check.publish.${kind}`)}</h2>
      {missing.length > 0 ? (
        <>
          <p>{tell('page.check.missing')}</p>
          <ul>
            {missing.map(({ term }) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
          <p class="actions">
            <ButtonLink href={`${path}/edit/${missing[0]?.step ?? 'text'}`}>{tell('page.check.go-on')}</ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>{tell(`page.check.publish.${kind}.text`, { ...seenOnce(view, language), way: awardOf(view) })}</p>
          <Unverified />
          <Form action={`${path}/move/publish`}>
            <Button>{tell(`page.check.publish.${kind}`)}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={`${path}/move`}>{tell(`page.check.withdraw.${kind}`)}</a>
      </p>
    </>
  );
}

/** Who reads it from its publication on. */
function seenOnce({ visibility = 'public', embargoUntil }: View, language: Language) {
  const isKept = visibility !== 'coordinators' && embargoUntil !== undefined;
  return { seen: isKept ? 'embargo' : visibility, until: embargoUntil ? formatDay(embargoUntil, language) : '' };
}

function NextSteps({ path, view, kind }: Omit<CheckProps, 'state'> & { readonly path: string }) {
  const tell = useSay();
  return (
    <p class="actions">
      {view.status === 'open' && (
        <ButtonLink href={`${path}/near-misses`} kind="second">
          {tell(`page.near-misses.title.${kind}`)}
        </ButtonLink>
      )}
      {Object.keys(postingTransitions[view.status]).length > 0 && (
        <ButtonLink href={`${path}/move`} kind="second">
          {tell(`page.move.title.${kind}`)}
        </ButtonLink>
      )}
      <ButtonLink href={path} kind="second">
        {tell('page.check.public')}
      </ButtonLink>
    </p>
  );
}
