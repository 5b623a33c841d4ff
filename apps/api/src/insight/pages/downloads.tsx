import { useSay } from '../../site/visit';
import { WORKBOOK, TABLES } from '../sheets/tables';

/** Everything as a workbook, and each table by itself. */
export function Downloads() {
  const tell = useSay();
  return (
    <section class="screen-only" aria-labelledby="downloads">
      <h2 id="downloads">{tell('page.insight.downloads')}</h2>
      <ul class="plain">
        <li>
          <a href={`/insight/files/${WORKBOOK}`} download>
            {tell('page.insight.download.all')}
          </a>
        </li>
        {TABLES.map((table) => (
          <li key={table}>
            <a href={`/insight/files/${table}.csv`} download>
              {tell('page.insight.download.csv', { table: tell(`insight.sheet.${table}`) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
