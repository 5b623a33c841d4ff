import { dayOf } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Reader } from '../../access/caller';
import { type Course, readCourses } from './answer-times';
import { type Cell, readCells } from './cells';
import { type Reached, readFunnel } from './funnel';
import { type AfterSilent, type Silent, countToJudge, readSilent } from './inside';
import { type LonelyNeed, findLonelyNeeds, readLonelyNeeds } from './lonely-needs';
import { SharedCounts } from './shared-counts';
import { type Sight, sightOf } from './sight';
import { type Wanted, readWanted } from './wanted';

/** What is counted for a sight, once for all who see the same at the same time. */
@Injectable()
export class Counting {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly shared: SharedCounts,
  ) {}

  sight(reader: Reader, territory?: string): Sight {
    return sightOf(reader, dayOf(this.clock.now()), territory);
  }

  cells(sight: Sight): Promise<Cell[]> {
    return this.shared.of('cells', sight, () => readCells(this.storage, sight));
  }

  courses(sight: Sight): Promise<Course[]> {
    return this.shared.of('courses', sight, () => readCourses(this.storage, sight));
  }

  funnel(sight: Sight): Promise<Reached> {
    return this.shared.of('funnel', sight, () => readFunnel(this.storage, sight));
  }

  wanted(sight: Sight, few: number): Promise<Wanted[]> {
    return this.shared.of(`wanted ${few}`, sight, () => readWanted(this.storage, sight, few));
  }

  /** Which they are is shared; what they say is read anew, as far as it may still be read. */
  async lonely(sight: Sight, most: number): Promise<LonelyNeed[]> {
    const found = await this.shared.of(`lonely ${most}`, sight, () => findLonelyNeeds(this.storage, sight, most));
    return readLonelyNeeds(this.storage, sight, found);
  }

  silent(sight: Sight, most: number, after: AfterSilent | null = null): Promise<Silent> {
    const what = `silent ${JSON.stringify([most, after])}`;
    return this.shared.of(what, sight, () => readSilent(this.storage, sight, most, after));
  }

  toJudge(sight: Sight): Promise<number> {
    return this.shared.of('to-judge', sight, () => countToJudge(this.storage, sight));
  }
}
