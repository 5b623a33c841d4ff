import { type Currency, CURRENCIES, MODALITIES, Money, THEMES, rateOn } from '@penc/domain';
import {
  type ScorableNeed,
  type ScorableOffer,
  type TextFacts,
  type TrackRecordEntry,
  type Vocabulary,
  textFacts,
  vocabularyOf,
} from '@penc/matching';
import { exchangeRates } from '@penc/reference';
import { type Benchmark, type Described, type Giver, textOf, yearOf } from './benchmark';

/** A benchmark's needs and offers as the product's scorer takes them. */
export interface Postings {
  readonly needs: readonly ScorableNeed[];
  readonly offers: readonly ScorableOffer[];
}

/** Rates of the last day there are any of: only what is large and what is small matters here. */
const RATES = rateOn('2025-06-30', exchangeRates);
const YEAR_OF_UNDATED = 2010;

export function postingsOf(benchmark: Benchmark): Postings {
  const years = benchmark.needs.flatMap((need) => yearOf(need) ?? []);
  const context: Context = {
    francs: francsIn(benchmark),
    lastYear: years.length > 0 ? Math.max(...years) : YEAR_OF_UNDATED,
    vocabulary: vocabularyIn(benchmark),
  };
  return {
    needs: benchmark.needs.map((need) => needOf(need, context)),
    offers: benchmark.offers.map((offer) => offerOf(offer, context)),
  };
}

/** The day on which a list was asked for, as far as the file says. */
export function dayOfNeed(need: Described | undefined): string {
  return `${(need && yearOf(need)) ?? YEAR_OF_UNDATED}-01-01`;
}

type Francs = (amount: Described['amount']) => number | undefined;

/** What a file says as a whole. */
interface Context {
  readonly francs: Francs;
  readonly lastYear: number;
  readonly vocabulary: Vocabulary;
}

/** What is usual to say where a file comes from: what its offers and track records say, as the projects of Senegal do at home. */
function vocabularyIn({ offers }: Benchmark): Vocabulary {
  const texts = offers.flatMap((offer) => [offer, ...(offer.trackRecord ?? [])]).map(textOf);
  return vocabularyOf(texts.filter((text) => text !== ''));
}

/** Amounts in a currency that Penc does not know compare with each other alone: only where a file has no other. */
function francsIn({ needs, offers }: Benchmark): Francs {
  const all = [...needs, ...offers, ...offers.flatMap(({ trackRecord }) => trackRecord ?? [])];
  const currencies = new Set(all.flatMap(({ amount }) => amount?.currency ?? []));
  return (amount) => {
    const value = Number(amount?.value);
    if (!amount || !(value > 0)) return undefined;
    const whole = Math.round(value);
    if (!isKnown(amount.currency)) return currencies.size === 1 ? whole : undefined;
    const money = Money.parse({ value: String(whole), currency: amount.currency });
    return typeof money === 'string' ? undefined : money.toXof(RATES);
  };
}

const isKnown = (currency: string): currency is Currency => (CURRENCIES as readonly string[]).includes(currency);

function commonTo(one: Described, { vocabulary }: Context) {
  return {
    id: one.id,
    revision: 1,
    open: true,
    themes: THEMES.filter((theme) => one.themes?.includes(theme)),
    sectors: one.sectors ?? [],
    territories: one.territories ?? [],
    modalities: MODALITIES.filter((modality) => one.modalities?.includes(modality)),
    targetGroups: [],
    ...read(one, vocabulary),
  };
}

function read({ title, description, language }: Described, vocabulary: Vocabulary): TextFacts {
  const text = { title: title ?? '', description: description ?? '' };
  return textFacts({ ...text, language: language === 'en' ? 'en' : 'fr' }, vocabulary);
}

function needOf(need: Described, context: Context): ScorableNeed {
  const amount = context.francs(need.amount);
  return {
    ...commonTo(need, context),
    organisationId: `needs/${need.id}`,
    organisationType: 'ard',
    unconfirmed: 0,
    inKind: false,
    requirements: { met: [], unmet: [] },
    covered: 0,
    diasporaCountries: [],
    ...(amount === undefined ? {} : { amount }),
  };
}

function offerOf(offer: Giver, context: Context): ScorableOffer {
  const envelope = context.francs(offer.amount);
  return {
    ...commonTo(offer, context),
    organisationId: offer.organisation ?? offer.id,
    organisationType: 'cooperation-agency',
    excludedSectors: [],
    eligibleTypes: [],
    requires: [],
    envelopePublic: true,
    partnerships: 0,
    trackRecord: (offer.trackRecord ?? []).map((activity) => entryOf(activity, context)),
    establishedIn: 'ZZ',
    homeTerritories: [],
    ...(envelope === undefined ? {} : { envelope, envelopeLeft: envelope }),
  };
}

function entryOf(activity: Described, { francs, lastYear, vocabulary }: Context): TrackRecordEntry {
  const amount = francs(activity.amount);
  return {
    sectors: activity.sectors ?? [],
    territories: activity.territories ?? [],
    year: yearOf(activity) ?? lastYear,
    ...read(activity, vocabulary),
    ...(amount === undefined ? {} : { amount }),
  };
}
