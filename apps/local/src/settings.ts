import { ConfigError, readConfig } from '@penc/platform';
import { randomBytes } from 'node:crypto';
import { LaunchFault, reasonOf } from './fault';
import { both } from './page/words';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the launcher provides by itself where the user gives nothing. */
const PROVIDED = {
  DATABASE_URL: 'postgres://embedded',
  REDIS_URL: 'redis://private',
  SECRET_KEY: randomBytes(32).toString('hex'),
};

/**
 * Refuses, before anything is started, what api and worker would refuse: settings-refused, with what was
 * given and what is expected, all at once.
 */
export function checkSettings(env: Environment): void {
  const given = Object.entries(env).filter(([, value]) => value);
  try {
    readConfig({ ...PROVIDED, ...Object.fromEntries(given) });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const told = error.faults.map((fault) => inBoth(fault, env));
    const faults = [told.map(([french]) => french).join('\u00a0; '), told.map(([, english]) => english).join('; ')];
    throw new LaunchFault('settings-refused', { faults: faults as [string, string] });
  }
}

/** « NAME=given (attendu : …) »; a fault of another form stays as readConfig tells it. */
function inBoth(fault: string, env: Environment): readonly [string, string] {
  const [, name = '', expected = ''] = /^([A-Z_]+) must be (.+)$/.exec(fault) ?? [];
  if (!name) return [fault, fault];
  // what was given is a secret, though not a sound one
  if (name === 'SECRET_KEY') return both('local.setting.key', { name });
  const given = `${name}=${reasonOf(env[name] ?? '')}`;
  const [, min, max] = /^a whole number from (\S+) to (\S+)$/.exec(expected) ?? [];
  if (min && max) return both('local.setting.integer', { given, min, max });
  const [, choices] = /^one of (.+)$/.exec(expected) ?? [];
  if (choices) return both('local.setting.choice', { given, choices });
  const [, starts] = /^a URL that begins with (.+)$/.exec(expected) ?? [];
  if (starts) return both('local.setting.url', { given, starts: starts.replaceAll(' or ', ', ') });
  return [fault, fault];
}
