import { formatList } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { Radios } from '../../site/components/radios';
import { Select } from '../../site/components/select';
import { Form, type FormBody, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { Batch } from '../batches/batches';
import { importFields } from '../columns/fields';

const COLUMN = /^columns\.(\d+)$/;
const LONGEST_SAMPLE = 60;

/** What stands in the form of a batch. */
export function columnValues({ columns, postingStatus }: Batch): FormBody {
  const told = columns.map((name, index) => [`columns.${index}`, name ?? ''] as const);
  return { ...Object.fromEntries(told), postingStatus };
}

/** The columns in their order, those without a field too. */
export function columnsTyped(values: FormBody): object {
  const columns: (string | null)[] = [];
  for (const [name, value] of Object.entries(values)) {
    const index = Number(COLUMN.exec(name)?.[1] ?? Number.NaN);
    // a program may send any number
    if (index < 1_000) columns[index] = typeof value === 'string' && value !== '' ? value : null;
  }
  return { columns: Array.from(columns, (name) => name ?? null), postingStatus: values['postingStatus'] };
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
  const labels = Object.fromEntries(headings.map((heading, index) => [`columns.${index}`, heading]));
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

/** Of the columns without which nothing can be posted, those that nobody has told. */
function Missing({ batch: { kind, columns } }: { readonly batch: Batch }) {
  const tell = useSay();
  const { language } = useVisit();
  const missing = importFields[kind].filter(({ name, wanted }) => wanted && !columns.includes(name));
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
