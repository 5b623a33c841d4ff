import type { frTrackRecords } from '../fr/track-records';

export const enTrackRecords: Record<keyof typeof frTrackRecords, string> = {
  'problem.file-too-large.title': 'File too large',
  'problem.file-too-large.detail': 'The file is larger than the {max, number} MB allowed: send it in several parts.',

  'fault.iati-empty': 'The file is empty.',
  'fault.iati-encoding':
    'Line {line, number}: the text is not in the expected encoding ({encoding}). Save the file as UTF-8.',
  'fault.iati-not-well-formed': 'Line {line, number}: the XML file is not well-formed. Nothing was imported.',
  'fault.iati-entities':
    'Line {line, number}: the file contains a DOCTYPE declaration, which is not allowed. Remove it.',
  'fault.iati-too-deep': 'Line {line, number}: elements are nested more than {max, number} levels deep.',
  'fault.iati-not-iati':
    'Line {line, number}: this is no file of IATI activities; its first element is “{name}”, not “iati-activities”.',
  'fault.iati-version':
    'Line {line, number}: version {version} of IATI is not supported. Publish the file in version 2.03.',
  'fault.iati-organisation-not-named':
    'No activity of the file names “{name}”. Check that the name or the IATI identifier of the organisation stands there as reporting or participating.',

  'fault.iati-too-large': 'The activity is too large to be read.',
  'fault.iati-identifier-missing': 'The activity has no identifier (iati-identifier).',
  'fault.iati-identifier-too-long': 'The identifier of the activity is too long.',
  'fault.iati-identifier-repeated': 'An earlier activity of the file has this identifier already.',
  'fault.iati-day-missing': 'The activity has neither a start date nor an end date.',
  'fault.iati-not-a-day': 'The date “{value}” does not exist in the calendar (YYYY-MM-DD).',
  'fault.iati-status-unknown': 'The status code “{value}” does not exist in the list of IATI.',
  'fault.iati-sector-unknown': 'The sector code “{value}” does not exist in the list of the DAC.',
  'fault.iati-role-unknown': 'The role code “{value}” does not exist in the list of IATI.',
  'fault.iati-amount': 'The amount “{value}” is no number, or too large.',

  'local.step.track-records': 'Track records of partners (IATI)',
  'local.import.file': 'Reading {file}',
  'local.import.result':
    '{read, plural, one {# activity read} other {# activities read}}: {added, plural, one {# reference added} other {# references added}}, {changed, plural, one {# changed} other {# changed}}, {unchanged, plural, one {# unchanged} other {# unchanged}}.',
  'local.import.left':
    'Left aside: {elsewhere, number} outside Senegal, {others, number} without a partner to give them to, {skipped, number} to correct.',
  'local.import.fault': 'line {line, number} · {identifier} · {message}',
  'local.fault.import-file': 'The file {file} cannot be read ({reason}).',
  'local.fault.import-refused': 'The file {file} is refused as a whole. {reason}',
  'local.fault.import-database': 'Penc runs from this folder on another database: give it in DATABASE_URL.',
  'local.fault.import-organisation':
    'No organisation has the id {organisation}: “GET /api/v1/me” tells that of your own.',
};
