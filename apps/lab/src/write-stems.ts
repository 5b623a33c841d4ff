import { packedStems } from '@penc/matching';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run stems`: after a change of the thesaurus, so that a start need not wait for the stemmer. */
writeFileSync(
  join(process.cwd(), 'libs', 'matching', 'data', 'stems.json'),
  `${JSON.stringify(packedStems(), null, 2)}\n`,
);
