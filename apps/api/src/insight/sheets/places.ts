import { type Language, MEASURES } from '@penc/domain';
import { say } from '@penc/language';
import { label } from '@penc/reference';
import type { Cell, Sheet } from '@penc/sheets';
import { placeName } from '../place-name';
import type { CountsView, PlacesView } from '../views';

/** A row for each region and axis, and for all axes together: how many, of how many the amount is known, the amount. */
export function placesSheet({ places, total, axes }: PlacesView, language: Language): Sheet {
  const measured = MEASURES.flatMap((name) => {
    const measure = say(language, `page.insight.short.${name}`);
    return [
      { title: measure, kind: 'number' },
      { title: say(language, 'insight.column.known', { measure }), kind: 'number' },
      { title: say(language, 'insight.column.xof', { measure }), kind: 'number' },
    ] as const;
  });
  const rows = [...places, { territory: null, ...total, axes }].flatMap((place) => {
    const name = placeName(place.territory, language);
    const all = [name, say(language, 'insight.column.all-axes'), ...numbersOf(place)];
    return [all, ...place.axes.map((axis) => [name, label('theme', axis.theme, language), ...numbersOf(axis)])];
  });
  return {
    name: say(language, 'insight.sheet.places'),
    columns: [
      { title: say(language, 'page.insight.region'), kind: 'text' },
      { title: say(language, 'insight.column.axis'), kind: 'text' },
      ...measured,
    ],
    rows,
  };
}

function numbersOf(counts: CountsView): Cell[] {
  return MEASURES.flatMap((measure) => {
    const { count, known, amount } = counts[measure];
    return [count, known, known > 0 ? Number(amount.value) : null];
  });
}
