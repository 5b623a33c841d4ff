import type { PostingKind } from '@penc/domain';
import { Arena } from '../../packed/arena';
import { WEIGHT_BITS, WEIGHT_MASK } from '../../packed/layout';
import type { Asked } from '../../packed/asked';
import type { Numbers } from '../../packed/numbers';
import { packNeed, packOffer } from '../../packed/pack';
import { type Evidence, PackedNeed, PackedOffer } from '../../packed/postings';
import { RecordWindow } from '../../packed/record-window';
import type { ScorableNeed, ScorableOffer } from '../../types';
import type { Records } from './records';

/** Windows on the two postings of a pair: the asker's stays, the other moves over the postings of a side. */
export class Views {
  readonly need: PackedNeed;
  readonly offer: PackedOffer;
  private readonly scratch = new Arena();
  /** By number: what the asker's text weighs in each concept, and each word. */
  private concepts = new Int32Array(0);
  private texts = new Int32Array(0);
  /** On the track record of an offer that asks. */
  private readonly window: RecordWindow;

  constructor(
    /** What the side that is asked holds. */
    private readonly kind: PostingKind,
    private readonly numbers: Numbers,
    /** Of the offers of that side. */
    private readonly records: Records,
  ) {
    this.window = new RecordWindow(numbers);
    this.need = new PackedNeed(this.scratch, numbers);
    this.offer = new PackedOffer(this.scratch, numbers);
  }

  get own(): PackedNeed | PackedOffer {
    return this.kind === 'need' ? this.need : this.offer;
  }

  get asker(): PackedNeed | PackedOffer {
    return this.kind === 'need' ? this.offer : this.need;
  }

  /** A rule as it stands for the asker, about the posting that the other window is on. */
  asked<Given, Result>(rule: Asked<Given, Result>, given: Given): (own: PackedNeed | PackedOffer) => Result {
    const asked = this.kind === 'need' ? rule.byOffer(this.offer, given) : rule.byNeed(this.need, given);
    // the window `own` is of the one kind that it is asked about
    return asked as (own: PackedNeed | PackedOffer) => Result;
  }

  /** A window on the side's postings that is nobody else's. */
  another(arena: Arena): PackedNeed | PackedOffer {
    return this.kind === 'need' ? new PackedNeed(arena, this.numbers) : new PackedOffer(arena, this.numbers);
  }

  /** Points the windows at the asker and at the side's arena, for a day of this year; `done` ends it. */
  open(asker: ScorableNeed | ScorableOffer, side: Arena, year: number): void {
    const { scratch, own, asker: view } = this;
    scratch.used = 0;
    view.at =
      this.kind === 'need'
        ? packOffer(asker as ScorableOffer, -1, scratch, this.numbers)
        : packNeed(asker as ScorableNeed, -1, scratch, this.numbers);
    view.words = scratch.words;
    view.amounts = scratch.amounts;
    own.words = side.words;
    own.amounts = side.amounts;
    this.concepts = roomFor(this.concepts, this.numbers.concepts.count);
    this.texts = roomFor(this.texts, this.numbers.words.count);
    this.spread((word) => word & WEIGHT_MASK);
    view.denseConcepts = this.concepts;
    view.denseWords = this.texts;
    this.offer.evidence = this.evidenceFor(asker, year);
  }

  done(): void {
    this.spread(() => 0);
    this.asker.denseConcepts = null;
    this.asker.denseWords = null;
    this.offer.evidence = null;
    this.window.close();
  }

  /** The asker's territories. */
  get named(): readonly number[] {
    const { asker } = this;
    return [...asker.words.subarray(asker.territoriesAt, asker.territoriesAt + asker.territoryCount)];
  }

  private evidenceFor(asker: ScorableNeed | ScorableOffer, year: number): Evidence {
    if (!('trackRecord' in asker)) return this.records.askedBy(asker, this.need, year);
    this.window.open(asker.trackRecord, year);
    return this.window;
  }

  private spread(weightOf: (word: number) => number): void {
    const { words, conceptsAt, wordsAt, length, at } = this.asker;
    for (let place = conceptsAt; place < at + length; place++) {
      const word = words[place] as number;
      const dense = place < wordsAt ? this.concepts : this.texts;
      dense[word >>> WEIGHT_BITS] = weightOf(word);
    }
  }
}

function roomFor(dense: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  return dense.length >= count ? dense : new Int32Array(count * 2);
}
