import { formatList } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { Select } from '../../site/components/select';
import { Form, type FormBody, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { Batch } from '../batches/batches';
import { fieldNamed, importFields } from '../columns/fields';
import { FOR_ALL, missingFields } from '../columns/for-all';
import { ForAllLines, nameFor } from './for-all';

const COLUMN = /^columns\.(\d+)$/;
const LONGEST_SAMPLE = 60;

/** What stands in the form of a batch. */
export function columnValues({ columns, forAll, postingStatus }: Batch): FormBody {
  const told = columns.map((name, index) => [`columns.${index}`, name ?? ''] as const);
  const said = FOR_ALL.map((field) => [nameFor(field), forAll[field] ?? []] as const);
  return { ...Object.fromEntries(told), ...Object.fromEntries(said), postingStatus };
}

/** The columns in their order, those without a field too. */
export function columnsTyped(values: FormBody): object {
  const columns: (string | null)[] = [];
  for (const [name, value] of Object.entries(values)) {
    const index = Number(COLUMN.exec(name)?.[1] ?? Number.NaN);
    // a program may send any number
    if (index < 1_000) columns[index] = typeof value === 'string' && value !== '' ? value : null;
  }
  const forAll = FOR_ALL.map((field) => [field, [values[nameFor(field)] ?? []].flat()] as const);
  return {
    columns: Array.from(columns, (name) => name ?? null),
    forAll: Object.fromEntries(forAll),
    postingStatus: values['postingStatus'],
  };
}

/** A question for each column: what does it say? */
export function Columns({ batch, state }: { readonly batch: Batch; readonly state: FormState }) {
  const tell = useSay();
  const { kind, content } = batch;
  const headings = (content?.headings ?? []).map((heading, index) =>
    heading === ''
      ? tell('page.import.columns.nameless', { number: index + 1 })
      : tell('page.import.columns.column', { heading }),
  );
  const labels = Object.fromEntries([
    ...headings.map((heading, index) => [`columns.${index}`, heading] as const),
    ...FOR_ALL.map((field) => [nameFor(field), tell(fieldNamed(kind, field)?.title ?? 'page.import.for-all')] as const),
  ]);
  return (
    <>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell('page.import.columns.lead')}</p>
      <Missing batch={batch} />
      <Form action={`/imports/${batch.id}/columns`}>
        {headings.map((heading, index) => (
          <Select
            key={index}
            state={state}
            name={`columns.${index}`}
            label={heading}
            hint={sampleOf(batch, index, tell)}
            none={tell('page.import.columns.none')}
            choices={importFields[kind].map(({ name, title }) => ({ value: name, text: tell(title) }))}
          />
        ))}
        <ForAllLines batch={batch} state={state} />
        <Radios
          state={state}
          name="postingStatus"
          label={tell('page.import.columns.become', { kind })}
          choices={(['open', 'draft'] as const).map((status) => ({
            value: status,
            text: tell(`page.import.columns.become.${status}`, { kind }),
          }))}
        />
        <p class="actions">
          <Button>{tell('page.import.columns.save')}</Button>
        </p>
      </Form>
    </>
  );
}

/** Of what nothing can be posted without, what nobody has told. */
function Missing({ batch: { kind, columns, forAll } }: { readonly batch: Batch }) {
  const tell = useSay();
  const { language } = useVisit();
  const missing = missingFields(kind, columns, forAll);
  if (missing.length === 0) return null;
  const fields = formatList(
    missing.map(({ title }) => `«\u00a0${tell(title)}\u00a0»`),
    language,
  );
  return <Banner kind="notice">{tell('page.import.columns.missing', { fields })}</Banner>;
}

/** By what stands in a column one knows it better than by its heading. */
function sampleOf({ content }: Batch, column: number, tell: ReturnType<typeof useSay>): string {
  const filled = content?.rows.find(({ cells }) => (cells[column] ?? '') !== '')?.cells[column];
  if (filled === undefined) return tell('page.import.columns.empty');
  const sample = filled.length > LONGEST_SAMPLE ? `${filled.slice(0, LONGEST_SAMPLE)}…` : filled;
  return tell('page.import.columns.sample', { sample });
}
