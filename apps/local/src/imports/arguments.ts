import { isId } from '@penc/domain';
import { resolve } from 'node:path';
import { LaunchFault } from '../fault';

export interface ImportRequest {
  readonly file: string;
  /** The one whose references the file holds; null: each donor gets its own. */
  readonly organisation: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `FILE [--organisation ID]`, a relative file from where the command was given. npm keeps an option for itself
 * unless it stands behind `--`, and hands it on in the environment: both ways are understood.
 */
export function importRequest(args: readonly string[], env: Environment): ImportRequest {
  const wrong = (): LaunchFault => new LaunchFault('usage', { command: ['import:iati', ...args].join(' ') });
  const at = args.indexOf('--organisation');
  const positional = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const [file, ...more] = positional;
  const kept = env['npm_config_organisation'];
  const organisation = at >= 0 ? args[at + 1] : kept === 'true' ? more.pop() : kept || null;
  const sound = organisation === null || isId(organisation);
  if (!file || file.startsWith('-') || more.length > 0 || !sound) throw wrong();
  return { file: resolve(env['INIT_CWD'] ?? '.', file), organisation };
}
