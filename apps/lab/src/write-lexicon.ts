import { trainedLexicon } from '@penc/matching';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A subject of EuroVoc as its export has it: labels, and the domains it stands in. */
interface EurovocSubject {
  readonly fr: string;
  readonly en: string;
  readonly mt: readonly { readonly domain: number }[];
}

/** Names of countries and regions teach nothing of words. */
const GEOGRAPHY = 72;
const PERCENT = 100;

/** `npm run lexicon -- FILE`: learns the stem lexicon from EuroVoc’s labels and writes it where the product reads it. */
function writeLexicon(file: string): void {
  const subjects = JSON.parse(readFileSync(file, 'utf8')) as readonly EurovocSubject[];
  const labels = subjects.filter(({ mt }) => mt.some(({ domain }) => domain !== GEOGRAPHY));
  const rows = trainedLexicon(labels).map(({ fr, en, sureness }) => `${fr} ${en} ${Math.round(sureness * PERCENT)}`);
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(join(process.cwd(), 'libs', 'matching', 'data', 'stem-lexicon.json'), `[\n${lines}\n]\n`);
}

const [file] = process.argv.slice(2);
if (file === undefined) process.exitCode = 2;
else writeLexicon(file);
