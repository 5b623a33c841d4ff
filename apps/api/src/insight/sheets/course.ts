import type { Language } from '@penc/domain';
import { type MessageKey, say } from '@penc/language';
import type { Sheet, SheetColumn } from '@penc/sheets';
import { placeName } from '../place-name';
import type { AnswerTimesPage, FunnelView, SharesView } from '../views';

/** Cells that are not to be told are empty. */
export function answerTimesSheet({ items }: AnswerTimesPage, language: Language): Sheet {
  return {
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
      passedOn,
      waiting,
      answered,
      days?.first ?? null,
      days?.median ?? null,
      days?.third ?? null,
    ]),
  };
}

export function sharesSheet({ items }: SharesView, language: Language): Sheet {
  const percent = (part: MessageKey): SheetColumn => ({
    title: say(language, 'insight.column.percent', { part: say(language, part) }),
    kind: 'number',
  });
  return {
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
      passedOn,
      population,
      emigrants,
    ]),
  };
}

export function funnelSheet({ stages }: FunnelView, language: Language): Sheet {
  return {
    name: say(language, 'insight.sheet.funnel'),
    columns: [{ title: say(language, 'page.insight.stage'), kind: 'text' }, numbers(language, 'insight.column.count')],
    rows: stages.map(({ stage, count }) => [say(language, `page.insight.stage.${stage}`), count]),
  };
}

const region = (language: Language): SheetColumn => ({ title: say(language, 'page.insight.region'), kind: 'text' });

const numbers = (language: Language, title: MessageKey): SheetColumn => ({
  title: say(language, title),
  kind: 'number',
});
