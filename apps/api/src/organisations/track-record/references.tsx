import { ACTING_ROLES } from '@penc/domain';
import { formatList, formatMoneyWithEuro } from '@penc/language';
import { sectorName, territoryName } from '@penc/reference';
import { Button } from '../../site/components/button';
import { EmptyState } from '../../site/components/empty-state';
import { ErrorSummary } from '../../site/components/error-summary';
import { FileInput } from '../../site/components/file-input';
import { Pagination } from '../../site/components/pagination';
import { Table } from '../../site/components/table';
import { Form, type FormState } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import { Report } from './report';
import type { ImportView, ReferenceView } from './views';

export const FILE = 'file';
const PATH = '/my/track-record';

interface TrackRecordProps {
  readonly references: readonly ReferenceView[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly state: FormState;
  readonly report?: ImportView | undefined;
}

export function TrackRecord({ references, next, isFirst, state, report }: TrackRecordProps) {
  const tell = useSay();
  const { caller } = useVisit();
  const acts = caller !== null && ACTING_ROLES.includes(caller.role);
  return (
    <>
      <ErrorSummary state={state} labels={{ [FILE]: tell('page.record.file') }} />
      {report && <Report report={report} />}
      <p class="lead" id="record">
        {tell('page.record.lead')}
      </p>
      {references.length === 0 ? (
        <EmptyState>
          <p>{tell('page.record.none')}</p>
        </EmptyState>
      ) : (
        <References references={references} />
      )}
      <Pagination
        next={next && `${PATH}?${new URLSearchParams({ cursor: next }).toString()}`}
        first={isFirst ? null : PATH}
      />
      {acts && <Importing state={state} />}
    </>
  );
}

function References({ references }: Pick<TrackRecordProps, 'references'>) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <Table
      labelledBy="record"
      rows={references}
      columns={[
        {
          title: tell('page.record.activity'),
          heads: true,
          cell: ({ title, iatiIdentifier, partnershipId }) => (
            <>
              {partnershipId ? (
                <a href={`/partnerships/${partnershipId}`}>{title}</a>
              ) : (
                (title ?? tell('page.record.untitled'))
              )}
              {iatiIdentifier && <div class="hint">{iatiIdentifier}</div>}
            </>
          ),
        },
        { title: tell('page.record.year'), cell: ({ year }) => year },
        {
          title: tell('page.record.state'),
          cell: ({ statusLabel, evidence }) => (
            <>
              {statusLabel ?? ''}
              {!evidence && <div class="hint">{tell('page.record.no-evidence')}</div>}
            </>
          ),
        },
        {
          title: tell('page.posting.territories'),
          cell: ({ territories }) =>
            formatList(
              territories.map((code) => territoryName(code, language)),
              language,
            ),
        },
        {
          title: tell('page.posting.sectors'),
          cell: ({ sectors }) =>
            formatList(
              sectors.map((code) => sectorName(code, language)),
              language,
            ),
        },
        {
          title: tell('page.record.amount'),
          number: true,
          cell: ({ amount }) => amount && formatMoneyWithEuro(amount, language),
        },
      ]}
    />
  );
}

function Importing({ state }: { readonly state: FormState }) {
  const tell = useSay();
  return (
    <>
      <h2>{tell('page.record.import')}</h2>
      <p>{tell('page.record.import.text')}</p>
      <Form action={PATH} files>
        <FileInput
          state={state}
          name={FILE}
          label={tell('page.record.file')}
          hint={tell('page.record.file.hint')}
          accept=".xml,application/xml,text/xml"
        />
        <p class="actions">
          <Button>{tell('page.record.import.go')}</Button>
        </p>
      </Form>
    </>
  );
}
