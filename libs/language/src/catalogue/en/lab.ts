import type { frLab } from '../fr/lab';

export const enLab: Readonly<Record<keyof typeof frLab, string>> = {
  'lab.usage': 'Usage: npm run bench -- api | queue [--profile FOLDER]',
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
};
