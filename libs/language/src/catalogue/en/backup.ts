import type { frBackup } from '../fr/backup';

export const enBackup: Record<keyof typeof frBackup, string> = {
  'local.backup.done': 'Backup made: {file} ({megabytes} MB). It holds personal data: keep it in a safe place.',
  'local.restore.done':
    'Database restored: backup of {madeAt}, {postings, plural, one {# posting} other {# postings}}. Pending messages go out again at the next start.',
  'local.reason.exists': '{file} exists already',
  'local.reason.no-file': 'no such file',
  'local.reason.is-folder': 'it comes from the embedded PostgreSQL; unset DATABASE_URL to restore it there',
  'local.reason.is-dump': 'it comes from a database of DATABASE_URL; name in DATABASE_URL the one to restore it to',
  'local.reason.other-machine': 'it comes from {theirs}, here it is {ours}',
  'local.fault.nothing-to-back-up': 'Nothing to back up: there is no database of Penc here.',
  'local.fault.backup-failed': 'The backup could not be made ({reason}): check the folder and the disk space.',
  'local.fault.pg-tools-missing':
    'pg_dump and pg_restore of version {version} or newer are needed (versions present: {found}): install the Debian package {package}, or add their folder to PATH.',
  'local.fault.backup-damaged': '{file} is not a whole backup ({reason}): nothing was changed; take another one.',
  'local.fault.backup-newer':
    'This backup was made by a newer Penc ({migrations}): nothing was changed; update Penc, then try again.',
  'local.fault.backup-not-fitting': 'This backup cannot be restored here: {reason}. Nothing was changed.',
  'local.fault.database-not-empty':
    'The database already holds something: nothing was changed. Add --replace to put the backup in its place, once it is itself backed up.',
  'local.fault.database-in-use':
    'The database is in use ({count, plural, one {# connection} other {# connections}}): stop the api and the worker, then try again. Nothing was changed.',
  'local.fault.restore-failed': 'The backup could not be restored ({reason}): the former data are untouched.',
};
