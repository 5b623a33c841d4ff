import { discreetAll, sharesOf } from '@penc/domain';
import { COUNTRY, territory } from '@penc/reference';
import type { Course } from './counting/answer-times';
import { type Sight, placesOf } from './counting/sight';
import type { ShareView } from './views';

/** Who gets what, beside who asks and who lives there: of the regions that the reader sees. */
export function sharesOfPlaces(sight: Sight, courses: readonly Course[]): ShareView[] {
  const regions = placesOf(sight).filter((code) => code !== COUNTRY);
  const places = regions.map((code) => courses.find(({ region }) => region === code) ?? NOTHING);
  const passedOn = places.map((place) => place.passedOn);
  const figures = regions.map((code) => territory(code)?.figures);
  const needs = sharesOf(places.map((place) => place.needs));
  const served = sharesOf(places.map((place) => place.served));
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

const NOTHING = { needs: 0, served: 0, passedOn: 0 } as const;
