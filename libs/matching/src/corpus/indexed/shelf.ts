import type { PostingKind } from '@penc/domain';
import { Arena } from '../../packed/arena';
import { Codes } from '../../packed/codes';
import { DEAD, FLAGS, HANDLE, RECORD } from '../../packed/layout';
import type { Numbers } from '../../packed/numbers';
import { packNeed, packOffer } from '../../packed/pack';
import { packable } from '../../packed/packable';
import type { ScorableNeed, ScorableOffer } from '../../types';
import type { Base } from './base';
import { type Built, buildBase } from './build-base';
import { Records } from './records';
import { Views } from './views';

/** More changes are scanned one by one where the base is large. */
const CHANGES_PER_POSTING = 1 / 256;
/** About how often building looks at a posting. */
const UNITS_PER_POSTING = 16;
/** With so many changes for one posting of the base, waiting for a new one costs less than scanning them all. */
const URGENT = 0.5;
const NOWHERE = -1;

interface Building {
  readonly steps: Generator<number, Built>;
  /** What begins behind this in the arena came later and is not part of it. */
  readonly end: number;
  /** Handles of what was part of it and has changed or closed since. */
  readonly gone: number[];
}

/**
 * The open postings of one side, packed: a base that does not change, what came later (the delta) behind it, and a
 * flag on what is no longer true. While a new base is built, slice by slice with each change, the old one answers.
 */
export class Shelf<Posting extends ScorableNeed | ScorableOffer> {
  readonly views: Views;
  /** By handle, which a posting's id keeps for ever. */
  readonly postings: (Posting | undefined)[] = [];
  /** Postings that cannot be packed, by id. */
  readonly odd = new Map<string, Posting>();
  private readonly handles = new Codes();
  private readonly records: Records;
  /** By handle, where it begins in the arena. */
  private places = new Int32Array(0);
  private changes = 0;
  private building: Building | null = null;
  private open = 0;
  base: Base;
  /** Where later postings begin, the dead included. */
  delta: number[] = [];

  constructor(
    kind: PostingKind,
    private readonly numbers: Numbers,
    private readonly leastChanges: number,
  ) {
    this.records = new Records(numbers);
    this.views = new Views(kind, numbers, this.records);
    this.base = drained(buildBase(this.views.another(new Arena()), new Int32Array(), 0)).base;
  }

  get arena(): Arena {
    return this.base.arena;
  }

  get count(): number {
    return this.open;
  }

  /** Undefined for an id that was never here. */
  handleOf(id: string): number | undefined {
    return this.handles.known(id);
  }

  idOf(handle: number): string {
    return this.handles.codeOf(handle);
  }

  put(posting: Posting): void {
    this.remove(posting.id);
    const handle = this.handles.numberOf(posting.id);
    if (handle >= this.places.length) this.places = widened(this.places, handle * 2 + 64);
    this.postings[handle] = posting;
    this.open++;
    if (packable(posting, this.numbers)) {
      const place = this.pack(posting, handle);
      this.places[handle] = place;
      this.delta.push(place);
    } else {
      this.places[handle] = NOWHERE;
      this.odd.set(posting.id, posting);
    }
    this.changed();
  }

  remove(id: string): void {
    const handle = this.handles.known(id);
    const posting = handle === undefined ? undefined : this.postings[handle];
    if (handle === undefined || !posting) return;
    this.postings[handle] = undefined;
    this.open--;
    this.odd.delete(id);
    const place = this.places[handle] ?? NOWHERE;
    if (place !== NOWHERE) {
      bury(this.arena, place);
      if ('trackRecord' in posting) this.records.release(posting.trackRecord);
    }
    this.places[handle] = NOWHERE;
    this.building?.gone.push(handle);
    this.changed();
  }

  /** To be called before each question: begins a new base where there are many changes. */
  prepare(): void {
    const limit = this.limit();
    if (this.changes <= limit) return;
    if (this.changes > 2 * limit + URGENT * this.base.count) this.settle();
    else this.building ??= this.begin();
  }

  /** A new base at once. */
  settle(): void {
    this.building ??= this.begin();
    this.advance(Infinity);
    if (this.changes === 0) return;
    this.building = this.begin();
    this.advance(Infinity);
  }

  private limit(): number {
    return this.leastChanges + this.base.count * CHANGES_PER_POSTING;
  }

  private changed(): void {
    this.changes++;
    // a base is done before as many changes have come again
    if (this.building) this.advance((UNITS_PER_POSTING * this.open) / this.limit());
  }

  private pack(posting: ScorableNeed | ScorableOffer, handle: number): number {
    const { arena, numbers } = this;
    if (!('trackRecord' in posting)) return packNeed(posting, handle, arena, numbers);
    const place = packOffer(posting, handle, arena, numbers);
    if (posting.trackRecord.length > 0) arena.words[place + RECORD] = this.records.numberOf(posting.trackRecord);
    return place;
  }

  private begin(): Building {
    const sources = this.places.filter((place) => place !== NOWHERE);
    this.changes = 0;
    const own = this.views.another(this.arena);
    return { steps: buildBase(own, sources, this.postings.length), end: this.arena.used, gone: [] };
  }

  private advance(units: number): void {
    for (let left = units; left > 0 && this.building;) {
      const step = this.building.steps.next();
      if (step.done) this.replace(this.building, step.value);
      else left -= step.value;
    }
  }

  /** The new base takes over, with what has changed since it was begun. */
  private replace({ end, gone }: Building, { base, places }: Built): void {
    const own = this.views.another(this.arena);
    for (const handle of gone) {
      const place = places[handle] ?? NOWHERE;
      if (place !== NOWHERE) bury(base.arena, place);
    }
    const later = this.delta.filter((place) => place >= end && !isBuried(this.arena, place));
    this.delta = later.map((place) => {
      own.at = place;
      const at = base.arena.take(own.length);
      base.arena.words.set(own.words.subarray(place, place + own.length), at);
      return at;
    });
    this.places = widened(places, this.places.length);
    for (const handle of gone) this.places[handle] = NOWHERE;
    for (const at of this.delta) this.places[handleAt(base.arena, at)] = at;
    this.base = base;
    this.building = null;
  }
}

function widened(places: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length).fill(NOWHERE);
  wider.set(places);
  return wider;
}

function handleAt({ words }: Arena, place: number): number {
  return words[place + HANDLE] as number;
}

function bury({ words }: Arena, place: number): void {
  words[place + FLAGS] = (words[place + FLAGS] as number) | DEAD;
}

function isBuried({ words }: Arena, place: number): boolean {
  return ((words[place + FLAGS] as number) & DEAD) !== 0;
}

function drained(steps: Generator<number, Built>): Built {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
