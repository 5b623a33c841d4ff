import { formatNumber } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { SummaryList } from '../../site/components/summary-list';
import { Table } from '../../site/components/table';
import { useSay, useVisit } from '../../site/visit';
import type { ImportView } from './views';

const COUNTS = ['added', 'changed', 'unchanged', 'elsewhere', 'others', 'skipped'] as const;

/** What came of a file: how many activities were taken, left aside, and what is wrong with those that were skipped. */
export function Report({ report }: { readonly report: ImportView }) {
  const tell = useSay();
  const { language } = useVisit();
  const faults = report.faults.map((fault, index) => ({ ...fault, id: String(index) }));
  return (
    <>
      <Banner kind="success">{tell('page.record.report', { read: report.read })}</Banner>
      <SummaryList
        lines={COUNTS.filter((name) => report[name] > 0).map((name) => ({
          term: tell(`page.record.report.${name}`),
          value: formatNumber(report[name], language),
        }))}
      />
      {faults.length > 0 && (
        <>
          <h2 id="skipped">{tell('page.record.report.faults')}</h2>
          {faults.length < report.skipped && (
            <p>{tell('page.record.report.first', { shown: faults.length, skipped: report.skipped })}</p>
          )}
          <Table
            labelledBy="skipped"
            rows={faults}
            columns={[
              { title: tell('page.import.check.line'), cell: ({ line }) => line },
              { title: tell('page.record.identifier'), heads: true, cell: ({ identifier }) => identifier ?? '' },
              { title: tell('page.import.check.to-correct'), cell: ({ message }) => message },
            ]}
          />
        </>
      )}
    </>
  );
}
