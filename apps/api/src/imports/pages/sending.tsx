import { LANGUAGES, type PostingKind } from '@penc/domain';
import { formatDay } from '@penc/language';
import { label } from '@penc/reference';
import { Button, ButtonLink } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { FileInput } from '../../site/components/file-input';
import { Radios } from '../../site/components/radios';
import { Table } from '../../site/components/table';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { BatchLine } from '../batches/batches';

export const FILE = 'file';
const ACCEPTED = '.xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SendingProps {
  readonly kind: PostingKind;
  readonly latest: readonly BatchLine[];
  readonly state: FormState;
}

/** The template, the file, and what was sent before. */
export function Sending({ kind, latest, state }: SendingProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      <ErrorSummary
        state={state}
        labels={{ [FILE]: tell('page.import.file'), language: tell('page.import.language') }}
      />
      <p class="lead">{tell('page.import.lead', { kind })}</p>
      <h2>{tell('page.import.template.title')}</h2>
      <p>{tell('page.import.template.text')}</p>
      <p>
        <ButtonLink kind="second" href={`/api/v1/imports/templates/${kind}?language=${language}`}>
          {tell('page.import.template.get')}
        </ButtonLink>
      </p>
      <h2>{tell('page.import.send.title')}</h2>
      <Form action={`/imports/${kind}s`} files>
        <Radios
          state={state}
          name="language"
          label={tell('page.import.language')}
          choices={LANGUAGES.map((code) => ({ value: code, text: label('language', code, language) }))}
        />
        <FileInput
          state={state}
          name={FILE}
          label={tell('page.import.file')}
          hint={tell('page.import.file.hint')}
          accept={ACCEPTED}
        />
        <p class="actions">
          <Button>{tell('page.import.send')}</Button>
        </p>
      </Form>
      <Latest kind={kind} latest={latest} />
    </>
  );
}

function Latest({ kind, latest }: Pick<SendingProps, 'kind' | 'latest'>) {
  const tell = useSay();
  const { language } = useVisit();
  if (latest.length === 0) return null;
  return (
    <>
      <h2 id="latest">{tell('page.import.latest')}</h2>
      <Table
        labelledBy="latest"
        rows={latest}
        columns={[
          {
            title: tell('page.import.file-name'),
            heads: true,
            cell: ({ id, fileName }) => <a href={`/imports/${id}`}>{fileName || tell('page.import.no-name')}</a>,
          },
          { title: tell('page.import.day'), cell: ({ createdAt }) => formatDay(createdAt.slice(0, 10), language) },
          { title: tell('page.import.state'), cell: (batch) => <State kind={kind} batch={batch} /> },
        ]}
      />
    </>
  );
}

function State({ kind, batch }: { readonly kind: PostingKind; readonly batch: BatchLine }) {
  const tell = useSay();
  const { status, posted } = batch;
  const state = tell('page.import.state.of', { status });
  if (status === 'uploaded') return <>{state}</>;
  return (
    <>
      {state} ({tell('page.import.posted', { kind, count: posted })})
    </>
  );
}
