import type { frPageTrackRecord } from '../../fr/pages/track-record';

export const enPageTrackRecord: Record<keyof typeof frPageTrackRecord, string> = {
  'page.record.title': 'Track record of my organisation',
  'page.record.link': 'Track record',
  'page.record.lead':
    'What your organisation has funded or carried out in Senegal before. It supports your offers: it is part of their match scores.',
  'page.record.none':
    'Nothing yet. If your organisation publishes its activities in the IATI format, send the file below.',
  'page.record.activity': 'Activity',
  'page.record.untitled': 'no title',
  'page.record.year': 'Year',
  'page.record.state': 'State',
  'page.record.amount': 'Amount',
  'page.record.no-evidence': 'is not part of the match score',
  'page.record.import': 'Add to it',
  'page.record.import.text':
    'Send an IATI activity file (versions 2.01 to 2.03). Penc takes the activities in Senegal in which your organisation is named; sending the same file again changes nothing.',
  'page.record.file': 'IATI file (.xml)',
  'page.record.file.hint': 'Not compressed. A large file may take some minutes.',
  'page.record.import.go': 'Send the file',
  'page.record.report': '{read, plural, one {The file was read: # activity.} other {The file was read: # activities.}}',
  'page.record.report.added': 'Added',
  'page.record.report.changed': 'Updated',
  'page.record.report.unchanged': 'Unchanged',
  'page.record.report.elsewhere': 'Not in Senegal, left aside',
  'page.record.report.others': 'Without your organisation, left aside',
  'page.record.report.skipped': 'To be corrected, left aside',
  'page.record.report.faults': 'Activities to correct',
  'page.record.report.first':
    'These are the first {shown, number} of {skipped, number}: correct them in the file and import it again to see the next.',
  'page.record.identifier': 'IATI identifier',
};
