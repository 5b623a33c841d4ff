import { label } from '@penc/reference';
import { formatList } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Button, ButtonLink } from '../../site/components/button';
import { Checkbox } from '../../site/components/checkboxes';
import { ErrorSummary } from '../../site/components/error-summary';
import { SummaryList } from '../../site/components/summary-list';
import { EMPTY_FORM, Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { Batch } from '../batches/batches';
import { fieldNamed } from '../columns/fields';
import type { Looked } from '../imports.service';
import type { CheckedLine } from '../lines/checking';
import { understoodOf } from '../lines/understood';
import { FaultyLines, ReadyLines } from './lines';

interface CheckedProps {
  readonly looked: Looked;
  readonly state: FormState;
  /** Every line, however many. */
  readonly all: boolean;
}

/** The dry run: what is wrong first, then what would be posted, then the button. */
export function Checked({ looked: { batch, lines, examples, totals }, state, all }: CheckedProps) {
  const tell = useSay();
  const { language } = useVisit();
  const faulty = lines.filter(({ request }) => request === null);
  const ready = lines.filter(({ request }) => request !== null);
  const known = ready.filter(({ namesake }) => namesake !== null);
  return (
    <>
      <ErrorSummary state={state} labels={{}} />
      <p class="lead">
        {tell('page.import.check.count', { lines: lines.length, ready: ready.length, faulty: faulty.length })}
      </p>
      {known.length > 0 && (
        <p>{tell('page.import.check.doubled', { count: known.length, new: ready.length - known.length })}</p>
      )}
      {examples > 0 && <p>{tell('page.import.check.examples')}</p>}
      {totals.length > 0 && (
        <p>
          {tell('page.import.check.totals', { count: totals.length, lines: formatList(totals.map(String), language) })}
        </p>
      )}
      <About batch={batch} />
      <FaultyLines batch={batch} lines={faulty} all={all} />
      <ReadyLines are="ready" batch={batch} lines={ready.filter((line) => !known.includes(line))} all={all} />
      <ReadyLines are="known" batch={batch} lines={known} all={all} />
      <Committing batch={batch} faulty={faulty} ready={ready} state={state} />
    </>
  );
}

function About({ batch }: { readonly batch: Batch }) {
  const tell = useSay();
  const { language } = useVisit();
  const { id, kind, fileName, columns, content, forAll, postingStatus } = batch;
  const known = [...new Set(columns)].flatMap((name) => (name === null ? [] : (fieldNamed(kind, name) ?? [])));
  const aside = (content?.headings ?? []).filter((heading, index) => columns[index] === null && heading !== '');
  const saidOfAll = understoodOf(kind, { body: { territories: [], ...forAll }, bounds: {} }, language);
  const change = { href: `/imports/${id}/columns`, text: tell('page.import.check.columns.change') };
  return (
    <SummaryList
      lines={[
        { term: tell('page.import.file-name'), value: fileName && <span class="exact">{fileName}</span> },
        { term: tell('page.import.language'), value: label('language', batch.language, language) },
        {
          term: tell('page.import.check.columns'),
          value: formatList(
            known.map(({ title }) => tell(title)),
            language,
          ),
          change,
        },
        {
          term: tell('page.import.check.left-aside'),
          value: aside.length > 0 && <span class="exact">{formatList(aside, language)}</span>,
        },
        {
          term: tell('page.import.check.become'),
          value: tell(`page.import.columns.become.${postingStatus}`, { kind }),
        },
        ...saidOfAll.map((said) => ({
          term: tell('page.import.check.for-all.of', { field: said.label }),
          value: said.text,
          change,
        })),
      ]}
    />
  );
}

interface CommittingProps {
  readonly batch: Batch;
  readonly faulty: readonly CheckedLine[];
  readonly ready: readonly CheckedLine[];
  readonly state: FormState;
}

function Committing({ batch: { id, kind, postingStatus }, faulty, ready, state }: CommittingProps) {
  const tell = useSay();
  const doubles = ready.filter(({ namesake }) => namesake !== null);
  // at first, and whenever some have come that nobody had been asked about
  const isNew = state === EMPTY_FORM || state.refusal?.code === 'import-doubled';
  return (
    <>
      {ready.length > 0 && (
        <Form action={`/imports/${id}/commit`}>
          {faulty.length + doubles.length > 0 && (
            <fieldset class="field">
              <legend>{tell('page.import.check.options')}</legend>
              {faulty.length > 0 && (
                <Checkbox
                  name="withoutFaulty"
                  value="yes"
                  text={tell('page.import.check.without-faulty', { count: faulty.length })}
                  checked={state.values['withoutFaulty'] !== undefined}
                />
              )}
              {doubles.length > 0 && (
                <Checkbox
                  name="withoutDuplicates"
                  value="yes"
                  text={tell('page.import.check.without-duplicates', { count: doubles.length })}
                  hint={tell('page.import.check.without-duplicates.hint', { new: ready.length - doubles.length })}
                  checked={isNew || state.values['withoutDuplicates'] !== undefined}
                />
              )}
            </fieldset>
          )}
          <input type="hidden" name="duplicates" value={doubles.length} />
          <p class="actions">
            <Button>{tell('page.import.check.commit', { kind, as: postingStatus })}</Button>
          </p>
        </Form>
      )}
      {ready.length === 0 && <Banner kind="notice">{tell('page.import.check.faulty.text')}</Banner>}
      <Form action={`/imports/${id}/discard`}>
        <p class="actions">
          <ButtonLink kind="second" href={`/imports/${kind}s`}>
            {tell('page.import.check.again')}
          </ButtonLink>
          <Button kind="danger">{tell('page.import.check.discard')}</Button>
        </p>
      </Form>
    </>
  );
}
