import { FEWEST_PAIRS, type Language } from '@penc/domain';
import { type MessageKey, say } from '@penc/language';
import type { Cell, Sheet, SheetColumn } from '@penc/sheets';
import { placeName } from '../place-name';
import type { AnswerTimesPage, FunnelView, SharesView } from '../views';

export function answerTimesSheet({ items }: AnswerTimesPage, language: Language): Sheet {
  const told = teller(language);
  return withNotes(language, {
    name: say(language, 'insight.sheet.answer-times'),
    columns: [
      region(language),
      numbers(language, 'page.insight.times.passed-on'),
      numbers(language, 'page.insight.times.waiting'),
      numbers(language, 'page.insight.times.answered'),
      numbers(language, 'page.insight.times.first'),
      numbers(language, 'page.insight.times.median'),
      numbers(language, 'page.insight.times.third'),
    ],
    rows: items.map(({ territory, passedOn, waiting, answered, days }) => [
      placeName(territory, language),
      ...[passedOn, waiting, answered].map(told),
      // of none that was answered there are no days, whoever asks
      ...[days?.first, days?.median, days?.third].map((day) => day ?? (answered === null ? told(null) : null)),
    ]),
  });
}

export function sharesSheet({ items }: SharesView, language: Language): Sheet {
  const percent = (part: MessageKey): SheetColumn => ({
    title: say(language, 'insight.column.percent', { part: say(language, part) }),
    kind: 'number',
  });
  const told = teller(language);
  return withNotes(language, {
    name: say(language, 'insight.sheet.shares'),
    columns: [
      region(language),
      percent('page.insight.shares.needs'),
      percent('page.insight.shares.served'),
      percent('page.insight.shares.passed-on'),
      percent('page.insight.shares.population'),
      percent('page.insight.shares.emigrants'),
    ],
    rows: items.map(({ territory, needs, served, passedOn, population, emigrants }) => [
      placeName(territory, language),
      needs,
      served,
      told(passedOn),
      population,
      emigrants,
    ]),
  });
}

export function funnelSheet({ stages }: FunnelView, language: Language): Sheet {
  const told = teller(language);
  return withNotes(language, {
    name: say(language, 'insight.sheet.funnel'),
    columns: [{ title: say(language, 'page.insight.stage'), kind: 'text' }, numbers(language, 'insight.column.count')],
    rows: stages.map(({ stage, count }) => [say(language, `page.insight.stage.${stage}`), told(count)]),
  });
}

/** As statistics offices mark what is kept back, so that nobody takes it for nothing: INSEE « s », in English « [c] ». */
function teller(language: Language): (count: number | null) => Cell {
  const sign = say(language, 'insight.sheet.withheld.sign');
  return (count) => count ?? sign;
}

/** What the sign means, where the table has one. */
function withNotes(language: Language, sheet: Sheet): Sheet {
  const sign = say(language, 'insight.sheet.withheld.sign');
  if (!sheet.rows.some((row) => row.includes(sign))) return sheet;
  return { ...sheet, notes: [say(language, 'insight.sheet.withheld', { sign, fewest: FEWEST_PAIRS })] };
}

const region = (language: Language): SheetColumn => ({ title: say(language, 'page.insight.region'), kind: 'text' });

const numbers = (language: Language, title: MessageKey): SheetColumn => ({
  title: say(language, title),
  kind: 'number',
});
