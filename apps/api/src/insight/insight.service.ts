import { FUNNEL_STAGES, discreet, discreetAll, quartilesOf } from '@penc/domain';
import { Injectable } from '@nestjs/common';
import type { Reader } from '../access/caller';
import { Counts } from './counts';
import type { Course } from './counting/answer-times';
import { Counting } from './counting/counting.service';
import type { Reached } from './counting/funnel';
import { type Sight, placesOf } from './counting/sight';
import { sharesOfPlaces } from './shares';
import type { AnswerTimesPage, AnswerTimesView, CourseView, FunnelView, PlacesView, SharesView } from './views';

/** What stands open where, how pairs fare, and how far needs come: counted of what the reader may know. */
@Injectable()
export class InsightService {
  constructor(private readonly counting: Counting) {}

  async places(reader: Reader, territory?: string): Promise<PlacesView> {
    const sight = this.counting.sight(reader, territory);
    const counts = new Counts(await this.counting.cells(sight));
    return {
      ...frame(sight),
      places: placesOf(sight).map((code) => counts.place(code)),
      total: counts.total(),
      axes: counts.axes(null),
    };
  }

  async answerTimes(reader: Reader): Promise<AnswerTimesPage> {
    const sight = this.counting.sight(reader);
    return answerTimesView(sight, await this.counting.courses(sight));
  }

  async shares(reader: Reader): Promise<SharesView> {
    const sight = this.counting.sight(reader);
    return sharesView(sight, await this.counting.courses(sight));
  }

  async funnel(reader: Reader, territory?: string): Promise<FunnelView> {
    const sight = this.counting.sight(reader, territory);
    return funnelView(sight, await this.counting.funnel(sight), territory);
  }

  /** The three together, as they stand on one page. */
  async course(reader: Reader): Promise<CourseView> {
    const sight = this.counting.sight(reader);
    const [reached, courses] = await Promise.all([this.counting.funnel(sight), this.counting.courses(sight)]);
    return {
      funnel: funnelView(sight, reached),
      times: answerTimesView(sight, courses),
      shares: sharesView(sight, courses),
    };
  }
}

function answerTimesView(sight: Sight, courses: readonly Course[]): AnswerTimesPage {
  const whole = timesOf([null], courses, sight);
  return { ...frame(sight), items: [...timesOf(placesOf(sight), courses, sight), ...whole] };
}

function sharesView(sight: Sight, courses: readonly Course[]): SharesView {
  return { ...frame(sight), items: sharesOfPlaces(sight, courses) };
}

function funnelView(sight: Sight, reached: Reached, territory?: string): FunnelView {
  const stages = FUNNEL_STAGES.filter((stage) => sight.isInsider || stage !== 'suggested').map((stage) => ({
    stage,
    // what is posted is public; how far it has come is between the sides
    count: stage === 'posted' ? reached[stage] : discreet(reached[stage], sight.isInsider),
  }));
  return { ...frame(sight), territory: territory ?? null, stages };
}

function frame({ today, isInsider }: Sight) {
  return { asOf: today, inside: isInsider };
}

/** Of places whose counts stand beside each other. */
function timesOf(
  places: readonly (string | null)[],
  courses: readonly Course[],
  { isInsider }: Sight,
): AnswerTimesView[] {
  const found = places.map((place) => courses.find(({ region }) => region === place) ?? NOTHING);
  const told = (count: (course: Pick<Course, 'passedOn' | 'waiting' | 'days'>) => number) =>
    discreetAll(found.map(count), isInsider);
  const [passedOn, waiting] = [told((course) => course.passedOn), told((course) => course.waiting)];
  const answered = told((course) => course.days.length);
  return places.map((territory, place) => {
    const quartiles = answered[place] ? quartilesOf(found[place]?.days ?? []) : null;
    return {
      territory,
      passedOn: passedOn[place] ?? null,
      waiting: waiting[place] ?? null,
      answered: answered[place] ?? null,
      days: quartiles && {
        first: tenth(quartiles.first),
        median: tenth(quartiles.median),
        third: tenth(quartiles.third),
      },
    };
  });
}

const NOTHING = { passedOn: 0, waiting: 0, days: [] } as const;
const tenth = (days: number) => Math.round(days * 10) / 10;
