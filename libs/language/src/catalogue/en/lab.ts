import type { frLab } from '../fr/lab';

export const enLab: Readonly<Record<keyof typeof frLab, string>> = {
  'lab.usage':
    'Usage: npm run bench -- api | queue [--profile FOLDER]; npm run bench -- learning [--seeds N]; npm run bench -- pipeline | rescoring [--size N,N…]',
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
  'lab.usage-evaluate': 'Usage: npm run [-s] evaluate -- FILE… [--direction needs|offers] [--json]',
  'lab.unreadable-benchmark': 'The benchmark {file} cannot be read: {why}',
  'lab.wrong-benchmark':
    'The benchmark {file} is not as it should be at {pointer}; see apps/lab/src/evaluate/benchmark.ts.',
  'lab.evaluating': 'Evaluating…',
  'lab.unknown-ids':
    '{file}: {count, plural, one {one pair speaks of a need or an offer} other {# pairs speak of a need or an offer}} that the file does not hold; left aside',
  'lab.lists-of-needs':
    '{needs, plural, one {# need} other {# needs}}, {offers, plural, one {# offer} other {# offers}}; {lists, plural, one {# list} other {# lists}} of offers for a need',
  'lab.lists-of-offers':
    '{needs, plural, one {# need} other {# needs}}, {offers, plural, one {# offer} other {# offers}}; {lists, plural, one {# list} other {# lists}} of needs for an offer',
  'lab.read-of-each':
    '{model}: some texts are longer than it accepts; it has read the first {most, number} characters of each',
  'lab.differences': 'How far Penc is ahead, 95 % interval (paired bootstrap)',
  'lab.slices': 'nDCG@10 where the field is filled in (+) or empty (−)',
  'lab.title-learning':
    'learning: weights learnt from simulated judgements, against the experts’ ({seeds, number} worlds; the truth is known)',
  'lab.judgements': '{count, number} judgements',
  'lab.way-experts': 'experts',
  'lab.way-map': 'learnt (MAP, weights ≥ 0)',
  'lab.way-free': 'unconstrained',
  'lab.learnt-always': 'learnt, always in force:',
  'lab.learnt-unless-refused':
    'learnt, in force unless refused (they foretell no better what is kept aside: {refused, number} of {seeds, number}, where the experts’ stay):',
  'lab.difference':
    '{mark}: mean difference from the experts {mean} [{low}; {high}], paired, 95 %; below in {below, number} of {seeds, number}, {worst} at worst: {verdict, select, above {above on average} below {BELOW ON AVERAGE} other {on average, nothing can be said}}',
  'lab.calibration-reached': 'calibration error {error} [{low}; {high}]: aim {aim}, reached',
  'lab.calibration-missed': 'calibration error {error} [{low}; {high}]: aim {aim}, missed',
  'lab.later':
    '{count, number} more judgements while weights learnt from {before, number} are in force: better ones are proposed in {better, number} of {seeds, number} worlds; {refused, number} refused, {betterRefused, number} of them better; {worseKept, number} worse ones let through; mean gain in AUC of what is let through {gain}',
  'lab.usage-corpus':
    'Usage: npm run bench -- topk | reverse | batch | near-misses [--size N,N…] [--k N] [--queries N]',
  'lab.by-index': 'index',
  'lab.by-packed-scan': 'all packed',
  'lab.by-plain-scan': 'all columns',
  'lab.by-gin': 'GIN',
  'lab.by-seq-scan': 'seq scan',
  'lab.by-objects': 'objects',
  'lab.topk-size': '{size, number} offers, the best {k} for a need; {share} % of pairs meet all requirements',
  'lab.topk-reverse': '{size, number} needs, the best {k} for an offer',
  'lab.topk-memory': 'index built in {built} ms; {megabytes} MB beside the postings',
  'lab.mismatches':
    '{by, select, typed {packed} columns {columns} other {objects}}: {count, plural, =0 {no answer differs} one {1 answer differs} other {# answers differ}} of {queries, number}',
  'lab.topk-aims':
    'aims at 1,000,000 with --k 50: mean ≤ {most} ms, p95 ≤ {p95} ms; ×{overPacked}, ×{overGin} and ×{overScan} as fast as reading all packed, GIN and seq scan; here ×{packed}, ×{gin} and ×{scan}',
  'lab.topk-sql':
    'PostgreSQL applies the same gates; its score leaves out how near two different codes are, texts, track records and the home link.',
  'lab.reverse-size': '{size, number} needs and {size, number} offers: which lists a new offer enters',
  'lab.reverse-found': 'lists touched by an offer: {mean} on average; aims p50 ≤ 0.5 ms, p95 ≤ 5 ms',
  'lab.batch-size': '{size, number} needs and {size, number} offers, lists of {k}: everything anew',
  'lab.batch-took':
    '{lists, number} lists in {seconds} s (needs {needs} s, offers {offers} s), in slices of {slice}; the longest {longest} ms; aim ≤ 15 s on one core',
  'lab.batch-beside': 'a list: {walk} ms; by reading all packed postings: {scan} ms, ×{times}',
  'lab.batch-resumed': 'taken up from a cursor halfway: {same, select, true {the same lists} other {OTHER LISTS}}',
  'lab.near-size': '{size, number} offers, the {k} nearest misses of a need; aim p95 ≤ 30 ms',
  'lab.near-told.need': '{size, number} offers, all that a need is told of its near misses',
  'lab.near-told.offer': '{size, number} needs, all that an offer is told of its near misses',
  'lab.pipeline':
    '{size, number} open postings: from the 201 to the suggestion readable, p50 {p50} ms, p95 {p95} ms; until every other list is right as well, p50 {settled50} ms, p95 {settled95} ms',
  'lab.pipeline-reached': 'the largest takes {ratio} times as long as the smallest: aim {aim}, reached',
  'lab.pipeline-missed': 'the largest takes {ratio} times as long as the smallest: aim {aim}, missed',
  'lab.rescoring-size':
    '{needs, number} needs and {offers, number} offers: all lists anew under other weights, on a real PostgreSQL',
  'lab.rescoring-took':
    '{lists, number} lists in {seconds} s, {rate, number} a second; {places, number} places; the worker, killed at {killed, number} lists, went on from {resumed, number}',
  'lab.rescoring-right': 'lists stored otherwise than the index makes them of all postings: {wrong, number} (aim 0)',
  'lab.rescoring-told': 'notices to the {coordinators, number} coordinators: {notices, number}',
  'lab.mates': 'French and English texts on one subject: finding one’s mate (dev: seen while tuning; test: not)',
  'lab.proposals': 'Sectors proposed for DAC descriptions that the model has not seen',
};
