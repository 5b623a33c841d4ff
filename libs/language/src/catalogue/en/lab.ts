import type { frLab } from '../fr/lab';

export const enLab: Readonly<Record<keyof typeof frLab, string>> = {
  'lab.usage': 'Usage: npm run bench -- api | queue [--profile FOLDER]; npm run bench -- learning [--seeds N]',
  'lab.measuring': 'Measuring, a few minutes…',
  'lab.title-api': 'api: what checks, rights, log and idempotency cost',
  'lab.title-queue': 'queue: messages scored a second, against jobs that do nothing',
  'lab.per-second': 'per s',
  'lab.product': 'Penc',
  'lab.bare': 'the barest',
  'lab.ratio': 'ratio {ratio} (from {least} to {most} in {rounds} rounds)',
  'lab.ratio-reached': 'ratio {ratio} (from {least} to {most} in {rounds} rounds): aim {aim}, reached',
  'lab.ratio-missed': 'ratio {ratio} (from {least} to {most} in {rounds} rounds): aim {aim}, missed',
  'lab.posting': 'posting a need',
  'lab.posting-once': 'posting a need with an Idempotency-Key',
  'lab.listing': 'listing needs',
  'lab.scoring-edited': 'edited postings, queue on {backend}',
  'lab.scoring-same': 'postings to look at again in which nothing changed, queue on {backend}',
  'lab.no-redis': 'No Redis here: measured on PostgreSQL alone.',
  'lab.usage-evaluate': 'Usage: npm run evaluate -- FILE… [--direction needs|offers] [--json]',
  'lab.unreadable-benchmark': 'The benchmark {file} cannot be read: {why}',
  'lab.evaluating': 'Evaluating…',
  'lab.lists-of-needs': '{needs} needs, {offers} offers; {lists} lists of offers for a need',
  'lab.lists-of-offers': '{needs} needs, {offers} offers; {lists} lists of needs for an offer',
  'lab.differences': 'How far Penc is ahead, 95 % interval (paired bootstrap)',
  'lab.slices': 'nDCG@10 where the field is filled in (+) or empty (−)',
  'lab.title-learning':
    'learning: weights learnt from simulated judgements, against the experts’ ({seeds, number} worlds; the truth is known)',
  'lab.judgements': '{count, number} judgements',
  'lab.way-experts': 'experts',
  'lab.way-map': 'learnt (MAP, weights ≥ 0)',
  'lab.way-free': 'unconstrained',
  'lab.never-below':
    '{mark}: difference from the experts {mean} [{low}; {high}], worst world {worst}, below in {below, number} of {seeds, number}; noise {noise}: never below within noise',
  'lab.below':
    '{mark}: difference from the experts {mean} [{low}; {high}], worst world {worst}, below in {below, number} of {seeds, number}; noise {noise}: below',
  'lab.calibration-reached': 'calibration error {error}: aim {aim}, reached',
  'lab.calibration-missed': 'calibration error {error}: aim {aim}, missed',
};
