import { vocabularyOf } from '@penc/matching';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A project as `senegal-amp-before-2010.jsonl` tells it, one a line. */
interface Project {
  readonly title: string;
  readonly description: string;
}

/** What stands in fewer texts than that may be anybody's. */
const FEWEST = 4;

/** `npm run vocabulary -- FILE`: counts the words of projects and writes the usual ones where the product reads them. */
function writeVocabulary(file: string): void {
  const projects = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Project);
  const { texts, counts } = vocabularyOf(projects.map(({ title, description }) => `${title}\n${description}`));
  const usual = [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(process.cwd(), 'libs', 'matching', 'data', 'vocabulary.json'),
    `${JSON.stringify({ texts, counts: Object.fromEntries(usual) }, null, 2)}\n`,
  );
}

const [file] = process.argv.slice(2);
if (file === undefined) process.exitCode = 2;
else writeVocabulary(file);
