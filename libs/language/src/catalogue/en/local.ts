import type { frLocal } from '../fr/local';

export const enLocal: Record<keyof typeof frLocal, string> = {
  'local.title': 'Penc: the whole system on this machine',
  'local.step.folder': 'Working folder',
  'local.step.postgres-new': 'Embedded PostgreSQL (creation)',
  'local.step.postgres': 'Embedded PostgreSQL',
  'local.step.database': 'Database of DATABASE_URL',
  'local.step.queue': 'Queue',
  'local.step.mail': 'Local mailbox',
  'local.step.migrations': 'Database schema',
  'local.step.services': 'api and worker',
  'local.step.demonstration': 'Demonstration data',
  'local.step.scoring': 'Scoring of suggestions',
  'local.step.total': 'Ready',
  'local.queue.redis-url': 'the Redis of REDIS_URL (version {version})',
  'local.queue.redis-path': 'a private {name} {version}, started by this command',
  'local.queue.postgres': 'PostgreSQL (BullMQ on Postgres: no Redis or Valkey ≥ 6.2 on PATH)',
  'local.queue.postgres-asked': 'PostgreSQL (BullMQ on Postgres, asked for by QUEUE)',
  'local.database.embedded': 'embedded PostgreSQL, data in {folder}',
  'local.database.given': 'the PostgreSQL of DATABASE_URL (version {version})',
  'local.mail-caught': 'Mail caught',
  'local.mail-code': 'code {code}',
  'local.channel.mail': 'e-mail',
  'local.channel.in-app': 'in-app',
  'local.setting.key': '{name} (expected: 64 hexadecimal digits, such as those of “openssl rand -hex 32”)',
  'local.setting.integer': '{given} (expected: a whole number from {min} to {max})',
  'local.setting.choice': '{given} (expected: one of {choices})',
  'local.setting.url': '{given} (expected: an address that begins with {starts})',
  'local.reason.gone': 'the process is gone',
  'local.reason.no-answer': 'no answer',
  'local.reason.read-only': 'read-only',
  'local.stopping': 'Stopping…',
  'local.stopped': 'All is stopped. The data stay in {folder}; “npm run reset” erases them.',
  'local.reset.done': 'Erased: {folder}. The next “npm start” begins afresh.',
  'local.reset.nothing': 'Nothing to erase: there is no {folder}.',
  'local.reset.database-kept': 'The database of DATABASE_URL was not touched.',
  'local.summary.suggestions': 'Best suggestions (illustrative data)',
  'local.summary.no-suggestion': 'No suggestion yet.',
  'local.summary.score': 'Score',
  'local.summary.pair': 'Need ↔ offer of support',
  'local.summary.reasons': 'Why',
  'local.summary.notices': 'Notices that went out',
  'local.summary.no-notice':
    'None yet: they leave when a coordinator approves a suggestion; the mails that are caught will be in {folder}.',
  'local.summary.more': '{count, plural, one {… and # more} other {… and # more}}',
  'local.summary.accounts': 'Demonstration accounts',
  'local.summary.keys': 'API keys: {file}',
  'local.summary.sign-in':
    'To sign in: open {url} and enter one of these addresses; the code shows right here, with the caught e-mail (it is also in {folder}).',
  'local.summary.place': 'Where',
  'local.summary.address': 'Address',
  'local.summary.worker': 'Worker',
  'local.summary.database': 'Database',
  'local.summary.queue': 'Queue',
  'local.summary.mails': 'Mails',
  'local.summary.logs': 'Logs',
  'local.summary.stop': 'Ctrl-C stops everything; the data stay.',
  'local.role.ard': 'editor, ARD',
  'local.role.agency': 'editor, partner',
  'local.role.coordinator': 'national coordinator',
  'local.role.admin': 'admin',
  'local.fault.unexpected': 'Unexpected failure: {reason}. The logs are in {folder}.',
  'local.fault.usage':
    'Unknown or incomplete command: {command}. Use “npm start”, “npm run reset”, “npm run import:iati FILE [--organisation ID]”, “npm run appoint -- ADDRESS”, “npm run backup [-- FOLDER]” or “npm run restore -- FILE [--replace]”.',
  'local.appointed':
    '{address} is now an administrator of Penc, for the organisation “{organisation}”, which is verified. All else is done on the platform.',
  'local.fault.administrator-there': 'Penc has an administrator already, who may appoint others on the platform.',
  'local.fault.applicant-unknown':
    'No organisation that has applied or is registered has {address} for a member: first apply to join on the platform, with this address.',
  'local.fault.folder-closed':
    'This account cannot read and write all that is in {folder}: give it back (chown -R) or delete it, then start again.',
  'local.fault.folder-is-file': '{folder} is a file, where Penc needs a folder: move or delete it, then start again.',
  'local.fault.already-running':
    'Penc already runs from this folder (process {pid}): stop it with Ctrl-C in its terminal, then start again.',
  'local.fault.port-busy': 'Port {port} is taken: free it, or choose another, for example “PORT={other} npm start”.',
  'local.fault.port-forbidden':
    'This account may not open port {port}: choose one above 1023, for example “PORT=3000 npm start”.',
  'local.fault.settings-refused': 'Settings refused: {faults}. Correct the environment variables, then start again.',
  'local.fault.database-refused':
    'The database of DATABASE_URL does not answer as it should ({reason}): correct the address, or unset DATABASE_URL to use the embedded PostgreSQL.',
  'local.fault.database-too-old':
    'PostgreSQL {version} is too old: version 15 or newer is needed; or else unset DATABASE_URL to use the embedded PostgreSQL.',
  'local.fault.database-not-started':
    'The embedded PostgreSQL did not start ({reason}): see {log}, check the disk space, or name a database in DATABASE_URL.',
  'local.fault.machine-not-covered':
    'There is no embedded PostgreSQL for {machine}: name a database (version 15 or newer) in DATABASE_URL.',
  'local.fault.migration-failed':
    'The database schema could not be updated ({reason}): use a database of its own, or “npm run reset” if its data may be lost.',
  'local.fault.redis-refused':
    'The Redis of REDIS_URL does not answer ({reason}): correct the address, or unset REDIS_URL to let Penc choose.',
  'local.fault.redis-evicts':
    'The Redis of REDIS_URL may throw jobs away (maxmemory-policy {policy}): set “maxmemory-policy noeviction”, or unset REDIS_URL.',
  'local.fault.redis-too-old':
    'The Redis of REDIS_URL is too old ({version}): version 6.2 or newer is needed, or unset REDIS_URL.',
  'local.fault.redis-not-started':
    'The private Redis did not start ({reason}): see {log}, or run “QUEUE=postgres npm start”.',
  'local.fault.redis-missing':
    'QUEUE=redis needs a Redis, and there is none on PATH: install Valkey or Redis (version 6.2 or newer), name one in REDIS_URL, or run “QUEUE=postgres npm start”.',
  'local.fault.service-not-started': '{service} did not start ({reason}): see {log}.',
  'local.fault.service-died': '{service} stopped by itself ({reason}): everything was stopped; see {log}.',
  'local.fault.demonstration-failed':
    'The demonstration data could not be loaded ({reason}): “npm run reset”, then start again.',
};
