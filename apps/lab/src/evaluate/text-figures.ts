import { LANGUAGES } from '@penc/domain';
import { bilingual } from '../words';
import { mateRetrieval, matePairs } from './mates';
import { proposalAccuracy } from './proposals';

const PERCENT = 100;
const percent = (share: number) => `${(PERCENT * share).toFixed(0)} %`;

/** For people: whether French and English texts find each other, and how well sectors are proposed for a text. */
export function textFigures(): string {
  const lines = [bilingual('lab.mates').join(' · ')];
  for (const half of ['dev', 'test'] as const) {
    const { pairs, frToEn, enToFr } = mateRetrieval(matePairs.filter((pair) => pair.half === half));
    for (const [way, found] of [
      ['fr → en', frToEn],
      ['en → fr', enToFr],
    ] as const) {
      const figures = `R@1 ${percent(found.recallAt1)}  R@5 ${percent(found.recallAt5)}  MRR ${found.mrr.toFixed(3)}`;
      lines.push(`${half.padEnd(6)}${String(pairs).padStart(4)}  ${way}  ${figures}`);
    }
  }
  lines.push('', bilingual('lab.proposals').join(' · '));
  const accuracy = proposalAccuracy();
  for (const language of LANGUAGES) {
    const { descriptions, sector, category } = accuracy[language];
    const codes = [sector, category].map(({ top1, top5 }) => `top 1 ${percent(top1)}, top 5 ${percent(top5)}`);
    lines.push(`${language}    ${String(descriptions).padStart(6)}  DAC 5: ${codes[0]}   DAC 3: ${codes[1]}`);
  }
  return `${lines.join('\n')}\n\n`;
}
