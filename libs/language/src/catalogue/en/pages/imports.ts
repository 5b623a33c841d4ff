import type { frPageImports } from '../../fr/pages/imports';

export const enPageImports: Record<keyof typeof frPageImports, string> = {
  'page.import.title': '{kind, select, need {Import needs} other {Import offers of support}}',
  'page.import.back': '{kind, select, need {Needs of my organisation} other {Offers of my organisation}}',
  'page.import.link': 'Import from a spreadsheet',
  'page.import.lead':
    '{kind, select, need {Post several needs at once, one a row of a table.} other {Post several offers at once, one a row of a table.}} Nothing is posted before you have checked the result, row by row.',
  'page.import.template.title': '1. Fill in the template',
  'page.import.template.text':
    'The template has drop-down lists, an example and instructions. If you already have a table, you can send it as it is: you will then say what each column is.',
  'page.import.template.get': 'Download the template (Excel)',
  'page.import.send.title': '2. Send the file',
  'page.import.file': 'Excel (.xlsx) or CSV file',
  'page.import.file.hint': '5 MB and 500 rows at most. Files of Excel, LibreOffice and Google Sheets will do.',
  'page.import.language': 'Language of the texts in the file',
  'page.import.send': 'Send and check',
  'page.import.latest': 'Latest imports',
  'page.import.day': 'Date',
  'page.import.file-name': 'File',
  'page.import.no-name': 'no name',
  'page.import.state': 'State',
  'page.import.state.of': '{status, select, uploaded {to be checked} committed {imported} other {undone}}',
  'page.import.posted':
    '{kind, select, need {{count, plural, =0 {no need} one {# need} other {# needs}}} other {{count, plural, =0 {no offer} one {# offer} other {# offers}}}}',

  'page.import.region': 'Region',
  'page.import.department': 'Department',
  'page.import.commune': 'Commune',
  'page.import.start': 'Implementation begins',
  'page.import.end': 'Implementation ends',
  'page.import.hint.several': 'Several answers are possible, separated by semicolons',
  'page.import.hint.commune': 'Leave it empty if the whole region or department is concerned.',
  'page.import.hint.subthemes': 'Optional: the themes within the axes of the line',
  'page.import.hint.sectors': 'Optional: leave it empty, and Penc finds the sectors in your text.',
  'page.import.hint.excluded-sectors': 'Optional: sectors of which no need should be suggested to you',
  'page.import.hint.authority':
    'Optional: who will own and receive the works, if not your organisation. It is the one that must be eligible.',
  'page.import.hint.authority-type': 'Optional where the name says it: “Commune de Tanaff”',
  'page.import.hint.mandates': 'Optional: the local authorities for which you ask, separated by semicolons',
  'page.import.mandate-reference': 'Reference of the mandate',
  'page.import.plan-kind': 'Local plan',
  'page.import.plan-status': 'Listed in the local plan',
  'page.import.hint.plan-status': 'Optional: yes, no or in revision',
  'page.import.hint.visibility': 'Optional: if you say nothing, the posting is public.',
  'page.import.hint.deadline': 'Such as 31/03/2027; an hour may follow, in Dakar time: 31/03/2027 17:00',
  'page.import.currency': 'Currency',
  'page.import.hint.money': 'For example 45,000,000, 45 million or 68,000 euros',
  'page.import.hint.percent': 'For example 80%',

  'page.import.sheet.need': 'Needs',
  'page.import.sheet.offer': 'Offers',
  'page.import.sheet.how': 'Instructions',
  'page.import.sheet.lists': 'Lists',
  'page.import.how.fill':
    '{kind, select, need {Fill in the sheet “Needs”: one need a row.} other {Fill in the sheet “Offers”: one offer a row.}} Title, description, axis, modality and territory are mandatory.',
  'page.import.how.example': 'The example row is ignored: leave it or delete it.',
  'page.import.how.several': 'To give several answers in one cell, separate them by semicolons.',
  'page.import.how.places':
    'Territory: choose the region alone if all of it is concerned; otherwise give the department or the commune.',
  'page.import.how.sectors':
    'Sectors: leave the column empty if in doubt. Penc finds them in your text, and you can correct them later.',
  'page.import.how.money':
    'Amounts: write them as you usually do (45,000,000, 45 million, 68,000 euros). Unless you say otherwise, they are in CFA francs.',
  'page.import.how.days':
    'Dates: 31/03/2027 or 31 March 2027, the day first. For start and end, a month (March 2027), a quarter (Q1 2027) or a year will do.',
  'page.import.how.further':
    '{kind, select, need {Contracting authority, mandate and local plan: fill in these columns if you ask for a local authority. Partners then look at the eligibility of the contracting authority, and not at that of your organisation.} other {Excluded sectors: no need of theirs will be suggested to you. Requirements set aside the needs that do not meet them.}} If a posting must not be public, say so in the column “Visibility”.',
  'page.import.how.nobody':
    'Write nothing that identifies a migrant: no name, no telephone or identity number, no e-mail address.',
  'page.import.how.send':
    'Then send the file to Penc. You will see, row by row, what will be posted and what must be corrected; nothing is posted without your consent.',
  'page.import.example.need.title': 'EXAMPLE (row ignored): market garden for forty women',
  'page.import.example.need.description':
    'Forty women till two hectares without a fence, and without water in the dry season. They need a borehole with a solar pump, a fence and training in management.',
  'page.import.example.offer.title': 'EXAMPLE (row ignored): fund for projects of associations',
  'page.import.example.offer.description':
    'Grants and training for projects that diaspora associations carry with their commune of origin.',
  'page.import.example.authority': 'Commune de Djirédji',
  'page.import.example.mandate': 'Council decision no. 14 of 12 March 2026',
  'page.import.example.amount': '45 million',

  'page.import.columns.title': 'What is each column?',
  'page.import.columns.lead':
    'Penc has recognised what it could. Correct it if need be; what you leave out is not imported.',
  'page.import.columns.column': 'Column “{heading}”',
  'page.import.columns.nameless': 'Column {number, number} (no heading)',
  'page.import.columns.sample': 'For example: {sample}',
  'page.import.columns.empty': 'Empty column',
  'page.import.columns.none': 'Do not import',
  'page.import.columns.missing':
    'Still missing: {fields}. No row can be published like that. Add what is missing to your table, say below what is the same everywhere, or save drafts and complete them afterwards.',
  'page.import.for-all': 'The same answer for all rows',
  'page.import.for-all.text':
    'If your table does not say it because it is the same everywhere, say it once here. What is written in a row always takes precedence.',
  'page.import.for-all.sectors': 'Optional: without an answer, Penc finds the sectors of each row.',
  'page.import.columns.become':
    '{kind, select, need {Once imported, the needs are} other {Once imported, the offers are}}',
  'page.import.columns.become.open': '{kind, select, need {posted at once} other {posted at once}}',
  'page.import.columns.become.draft':
    '{kind, select, need {saved as drafts, to be completed} other {saved as drafts, to be completed}}',
  'page.import.columns.save': 'Check the rows',

  'page.import.check.title': 'Check before you import',
  'page.import.check.count':
    '{lines, plural, =0 {No row read} one {# row read} other {# rows read}}: {ready, plural, =0 {none is ready} one {# is ready} other {# are ready}}, {faulty, plural, =0 {none to correct} one {# to correct} other {# to correct}}.',
  'page.import.check.examples': 'The example row of the template was left aside.',
  'page.import.check.totals':
    '{count, plural, one {Row {lines}, a total, was left aside.} other {Rows {lines}, which are totals, were left aside.}}',
  'page.import.check.doubled':
    '{count, plural, one {# row that is ready has a title that exists already} other {# rows that are ready have a title that exists already}}; {new, plural, =0 {none is new} one {# is new} other {# are new}}.',
  'page.import.check.columns': 'Columns imported',
  'page.import.check.left-aside': 'Columns left aside',
  'page.import.check.columns.change': 'Correct the columns',
  'page.import.check.become': 'After the import',
  'page.import.check.faulty': 'Rows to correct',
  'page.import.check.faulty.text':
    'Correct these rows in your file and send all of it again: what has been imported meanwhile will be recognised. You can import the others now and leave these aside.',
  'page.import.check.ready': 'Rows that are ready',
  'page.import.check.known': 'Rows whose title exists already',
  'page.import.check.known.text':
    'If you have imported this table before, these are the rows of then: they are not created a second time unless you ask for it below. What is posted is corrected on Penc, not by sending it again.',
  'page.import.corrections.get': 'Download the rows to correct (Excel)',
  'page.import.corrections.text':
    'The file has the same columns as yours; one more, which is ignored when it is imported, says what is wrong. Penc does not keep these rows once the others are imported.',
  'page.import.corrections.heading': 'To correct (column ignored when imported)',
  'page.import.check.line': 'Row',
  'page.import.check.no-title': 'no title',
  'page.import.check.understood': 'What Penc has understood',
  'page.import.check.cell': '{field}, “{written}”',
  'page.import.check.to-correct': 'To correct',
  'page.import.check.bound': '{day} (the {edge, select, first {first} other {last}} day of “{written}”)',
  'page.import.check.deduced': 'found in the text',
  'page.import.check.for-all': 'said for all rows',
  'page.import.check.for-all.of': '{field}, for all rows',
  'page.import.check.posted-before': 'Your organisation has posted something with this title already.',
  'page.import.check.posted-before.see': 'See it',
  'page.import.check.line-above': 'Row {line, number} has the same title.',
  'page.import.check.more': '{count, plural, one {And # other row.} other {And # other rows.}}',
  'page.import.check.all': 'Show all',
  'page.import.check.options': 'Before you import',
  'page.import.check.without-faulty':
    '{count, plural, one {Leave aside the row to correct} other {Leave aside the # rows to correct}}',
  'page.import.check.without-duplicates':
    '{count, plural, one {Do not import the row whose title exists already} other {Do not import the # rows whose title exists already}}',
  'page.import.check.without-duplicates.hint':
    '{new, plural, =0 {Then there is nothing to import.} one {Then only the new row is imported.} other {Then only the # new rows are imported.}}',
  'page.import.check.commit':
    '{kind, select, need {{as, select, draft {Save the drafts} other {Post the needs}}} other {{as, select, draft {Save the drafts} other {Post the offers}}}}',
  'page.import.check.again': 'Send a corrected file',
  'page.import.check.discard': 'Give up this import',
  'page.import.discarded': 'The import was given up: the file is not kept.',

  'page.import.done.title': '{status, select, undone {Import undone} other {Import complete}}',
  'page.import.done.committed':
    '{kind, select, need {{count, plural, one {# need was created.} other {# needs were created.}}} other {{count, plural, one {# offer was created.} other {# offers were created.}}}}',
  'page.import.done.undone':
    '{kind, select, need {{count, plural, one {The need of this import was withdrawn.} other {The # needs of this import were withdrawn.}}} other {{count, plural, one {The offer of this import was withdrawn.} other {The # offers of this import were withdrawn.}}}}',
  'page.import.done.left-doubled':
    '{count, plural, one {# row, whose title existed already, was not imported a second time.} other {# rows, whose titles existed already, were not imported a second time.}}',
  'page.import.done.left-faulty':
    '{count, plural, one {# row to correct was left aside.} other {# rows to correct were left aside.}} Once the file is corrected, send all of it again: what has just been imported will be recognised.',
  'page.import.done.list': '{kind, select, need {See my needs} other {See my offers}}',
  'page.import.undo': 'Undo this import',
  'page.import.undo.text': `{kind, select,
    need {{count, plural,
      one {The imported need is withdrawn for good.}
      other {The # imported needs are withdrawn for good.}
    }}
    other {{count, plural,
      one {The imported offer is withdrawn for good.}
      other {The # imported offers are withdrawn for good.}
    }}
  } This is possible as long as nobody has answered a suggestion about them.`,
  'page.import.undo.go': 'Withdraw all that this import has created',

  'fault.file-missing': 'Choose a file.',
  'fault.import-unknown': '“{value}” is not in the list.',
  'fault.import-unknown-near': '“{value}” is not in the list. Did you mean “{near}”?',
  'fault.import-themes-empty':
    'Write the axis, in a column “Axes”: diaspora, return or planning. If it is the same everywhere, say it once for all rows, where you say what the columns are.',
  'fault.import-modalities-empty':
    'Write the support sought, in a column “Modalities”: grant, loan, equipment, training, technical assistance, works or study, for example. If it is the same everywhere, say it once for all rows, where you say what the columns are.',
  'fault.import-authority-name': 'Name the contracting authority, in a column “Contracting authority”.',
  'fault.import-authority-type':
    'Say which type of organisation it is, in a column “Type of organisation of the contracting authority”: commune, departmental council or ARD, for example.',
  'fault.import-mandate-name': 'Say who has given you this mandate, in a column “On behalf of”.',
  'fault.import-mandate-reference':
    'Give the act that lets you ask on their behalf, in a column “Reference of the mandate”: “Council decision no. 14 of 12 March 2026”, for example.',
  'fault.import-plan-kind':
    'Say which plan it is, in a column “Local plan” or in the heading of the column (“Listed in the PDC”): PDC, PDD, PLD, PIC or other plan.',
  'fault.import-plan-status':
    'Say whether the action is listed in the plan, in a column “Listed in the local plan”: yes, no or in revision.',
  'fault.import-place-elsewhere':
    '“{value}” is not where the columns beside it say, but here: {place}. Correct one or the other.',
  'fault.import-place-ambiguous':
    'Several territories are called “{value}”: {among}. Give the region or the department.',
  'fault.import-too-many': 'The file has more than {max, number} rows: send it in several parts.',
  'fault.import-columns': 'Give a value for each of the {count, number} columns of the file.',
  'fault.import-column-twice': 'Another column fills in this field already.',
  'problem.import-faulty.title': 'Rows to correct',
  'problem.import-faulty.detail':
    '{lines, plural, one {One row must be corrected} other {# rows must be corrected}}: send the corrected file, or ask to leave aside what must be corrected. Nothing was imported.',
  'problem.import-doubled.title': 'Postings that may exist already',
  'problem.import-doubled.detail':
    '{lines, plural, one {One row matches, by its title and its place, a posting that may exist already} other {# rows match, by their title and their place, postings that may exist already}}: somebody of your organisation may have imported this file meanwhile. Ask to leave aside what exists already, or confirm that all of it is to be imported. Nothing was imported.',
  'problem.import-over.title': 'Import already dealt with',
  'problem.import-over.detail':
    '{status, select, uploaded {This import has not created anything yet.} committed {This import is complete already.} other {This import was undone.}}',
  'problem.import-empty.title': 'Nothing to import',
  'problem.import-empty.detail': 'No row of the file can be imported.',
  'problem.import-in-use.title': 'Import that can no longer be undone',
  'problem.import-in-use.detail':
    '{postings, plural, one {One posting of this import has been answered or closed} other {# postings of this import have been answered or closed}}: nothing was withdrawn. You can still withdraw the others one by one.',
};
