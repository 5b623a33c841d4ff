import type { Language } from '@penc/domain';
import { formatList, say } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import type { Sheet } from '@penc/sheets';
import type { LonelyView } from '../views';

/** The needs without suggestion, as people wrote their titles. */
export function unmetSheet(needs: readonly LonelyView[], language: Language): Sheet {
  const names = (codes: readonly string[], name: (code: string) => string) => formatList(codes.map(name), language);
  return {
    name: say(language, 'insight.sheet.unmet'),
    columns: [
      { title: say(language, 'insight.column.title'), kind: 'text' },
      { title: say(language, 'insight.column.organisation'), kind: 'text' },
      { title: say(language, 'insight.column.territories'), kind: 'text' },
      { title: say(language, 'insight.column.axis'), kind: 'text' },
      { title: `${say(language, 'page.insight.priorities.sought')} (F CFA)`, kind: 'number' },
      { title: say(language, 'page.insight.priorities.since'), kind: 'date' },
    ],
    rows: needs.map(({ title, organisation, territories, themes, sought, since }) => [
      title,
      organisation,
      names(territories, (code) => territoryName(code, language)),
      names(themes, (code) => label('theme', code as LonelyView['themes'][number], language)),
      sought && Number(sought.value),
      new Date(`${since}T00:00:00Z`),
    ]),
  };
}
