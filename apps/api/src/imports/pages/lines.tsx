import { ButtonLink } from '../../site/components/button';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { Batch } from '../batches/batches';
import type { CheckedLine } from '../lines/checking';
import { sayLineFault } from '../lines/said';
import { understoodOf } from '../lines/understood';

interface LinesProps {
  readonly batch: Batch;
  readonly lines: readonly CheckedLine[];
  readonly all: boolean;
}

/** As many as a phone loads at once. */
const SHOWN = 30;

interface Shown extends CheckedLine {
  readonly id: string;
}

function shown(lines: readonly CheckedLine[], all: boolean): Shown[] {
  return lines.slice(0, all ? undefined : SHOWN).map((line) => ({ ...line, id: String(line.line) }));
}

/** What is wrong, line by line, in the words of the reader. */
export function FaultyLines({ batch, lines, all }: LinesProps) {
  const tell = useSay();
  const { language } = useVisit();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 id="faulty">{tell('page.import.check.faulty')}</h2>
      <p>{tell('page.import.check.faulty.text')}</p>
      <Table
        labelledBy="faulty"
        rows={shown(lines, all)}
        columns={[
          { title: tell('page.import.check.line'), cell: ({ line }) => line },
          { title: tell('page.posting-title'), heads: true, cell: (line) => <Title batch={batch} line={line} /> },
          { title: tell('page.import.check.to-correct'), cell: (line) => <Faults batch={batch} line={line} /> },
        ]}
      />
      <More batch={batch} count={lines.length} all={all} />
      <p>
        <ButtonLink kind="second" href={`/api/v1/imports/${batch.id}/corrections?language=${language}`}>
          {tell('page.import.corrections.get')}
        </ButtonLink>
      </p>
      <p class="hint">{tell('page.import.corrections.text')}</p>
    </>
  );
}

/** What would be posted, as it was understood: what is new, and what may be there already. */
export function ReadyLines({ batch, lines, all, are }: LinesProps & { readonly are: 'ready' | 'known' }) {
  const tell = useSay();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 id={are}>{tell(`page.import.check.${are}`)}</h2>
      {are === 'known' && <p>{tell('page.import.check.known.text')}</p>}
      <Table
        labelledBy={are}
        rows={shown(lines, all)}
        columns={[
          { title: tell('page.import.check.line'), cell: ({ line }) => line },
          {
            title: tell('page.posting-title'),
            heads: true,
            cell: (line) => (
              <>
                <Title batch={batch} line={line} />
                <Doubts batch={batch} line={line} />
              </>
            ),
          },
          { title: tell('page.import.check.understood'), cell: (line) => <Read batch={batch} line={line} /> },
        ]}
      />
      <More batch={batch} count={lines.length} all={all} />
    </>
  );
}

interface LineProps {
  readonly batch: Batch;
  readonly line: CheckedLine;
}

function Title({ batch, line: { title } }: LineProps) {
  const tell = useSay();
  if (title === '') return <span class="hint">{tell('page.import.check.no-title')}</span>;
  return <span lang={batch.language}>{title}</span>;
}

function Faults({ batch: { kind }, line: { faults } }: LineProps) {
  const { language } = useVisit();
  return (
    <ul>
      {faults.map((fault) => (
        <li key={`${fault.pointer} ${fault.code}`}>{sayLineFault(kind, fault, language)}</li>
      ))}
    </ul>
  );
}

/** What refuses nothing, and should be looked at again. */
function Doubts({ batch: { kind }, line: { namesake, warnings } }: LineProps) {
  const tell = useSay();
  const messages = [...new Set(warnings.map(({ message }) => message))];
  return (
    <>
      {namesake?.postingId && (
        <p class="hint">
          {tell('page.import.check.posted-before')}{' '}
          <a href={`/${kind}s/${namesake.postingId}`}>{tell('page.import.check.posted-before.see')}</a>
        </p>
      )}
      {namesake?.line && <p class="hint">{tell('page.import.check.line-above', { line: namesake.line })}</p>}
      {messages.map((message) => (
        <p class="fault" key={message}>
          {message}
        </p>
      ))}
    </>
  );
}

function Read({ batch: { kind }, line }: LineProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      {understoodOf(kind, line, language).map(({ field, label, text }) => (
        <div key={field}>
          <span class="hint">{label}</span> {text}
          {line.deduced.includes(field) && <span class="hint"> ({tell('page.import.check.deduced')})</span>}
          {line.forAll.includes(field) && <span class="hint"> ({tell('page.import.check.for-all')})</span>}
        </div>
      ))}
    </>
  );
}

function More({ batch, count, all }: { readonly batch: Batch; readonly count: number; readonly all: boolean }) {
  const tell = useSay();
  if (all || count <= SHOWN) return null;
  return (
    <p>
      {tell('page.import.check.more', { count: count - SHOWN })}{' '}
      <a href={`/imports/${batch.id}?all=1`}>{tell('page.import.check.all')}</a>
    </p>
  );
}
