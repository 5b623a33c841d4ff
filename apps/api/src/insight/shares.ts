import { discreetAll, sharesOf } from '@penc/domain';
import { COUNTRY, territory } from '@penc/reference';
import type { Counts } from './counts';
import type { Course } from './counting/answer-times';
import { type Sight, placesOf } from './counting/sight';
import type { ShareView } from './views';

/** Who gets what, beside who asks and who lives there: of the regions that the reader sees. */
export function sharesOfPlaces(sight: Sight, counts: Counts, courses: readonly Course[]): ShareView[] {
  const regions = placesOf(sight).filter((code) => code !== COUNTRY);
  const places = regions.map((code) => counts.place(code));
  const passedOn = regions.map((code) => courses.find(({ region }) => region === code)?.passedOn ?? 0);
  const figures = regions.map((code) => territory(code)?.figures);
  const needs = sharesOf(places.map(({ demand }) => demand.count));
  const served = sharesOf(places.map(({ demand, unmet }) => demand.count - unmet.count));
  const passed = sharesOf(passedOn);
  const told = discreetAll(passedOn, sight.isInsider);
  const population = sharesOf(figures.map((one) => one?.population.value ?? 0));
  return regions.map((code, place) => ({
    territory: code,
    needs: needs[place] ?? 0,
    served: served[place] ?? 0,
    passedOn: told[place] === null ? null : (passed[place] ?? 0),
    population: population[place] ?? 0,
    emigrants: figures[place]?.emigrantShare?.percent ?? null,
  }));
}
