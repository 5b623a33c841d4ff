/** Parts of an activity, as XML; null leaves one out. */
export interface SampleActivity {
  readonly identifier?: string | null;
  readonly attributes?: string;
  readonly reporting?: string;
  readonly title?: string;
  readonly parties?: string;
  readonly status?: string | null;
  readonly dates?: string;
  readonly where?: string;
  readonly sectors?: string;
  readonly money?: string;
}

export function party(name: string, role = '1', attributes = ''): string {
  return `<participating-org role="${role}" ${attributes}><narrative>${name}</narrative></participating-org>`;
}

export function commitment(value: string, currency = 'XOF', day = '2025-03-01'): string {
  return transaction('2', value, currency, day);
}

export function transaction(type: string, value: string, currency: string, day: string): string {
  return `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${day}"/><value currency="${currency}" value-date="${day}">${value}</value></transaction>`;
}

/** A sound activity in Senegal, unless told otherwise; on one line. */
export function anActivity(identifier: string, changes: SampleActivity = {}): string {
  const { status = '2' } = changes;
  const id = changes.identifier === undefined ? identifier : changes.identifier;
  return [
    `<iati-activity ${changes.attributes ?? 'xml:lang="fr" default-currency="XOF"'}>`,
    id === null ? '' : `<iati-identifier>${id}</iati-identifier>`,
    changes.reporting ?? '<reporting-org ref="XM-1" type="40"><narrative>Registre public</narrative></reporting-org>',
    changes.title ?? '<title><narrative>Forages pour dix villages</narrative></title>',
    changes.parties ?? party('Agence A'),
    status === null ? '' : `<activity-status code="${status}"/>`,
    changes.dates ?? '<activity-date type="2" iso-date="2021-05-04"/>',
    changes.where ?? '<recipient-country code="SN"/>',
    changes.sectors ?? '<sector vocabulary="1" code="14031"/>',
    changes.money ?? commitment('1000000'),
    '</iati-activity>',
  ].join('');
}

/** A file whose first activity stands on line 3, each on a line of its own. */
export function aFile(...activities: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<iati-activities version="2.03">',
    ...activities,
    '</iati-activities>\n',
  ].join('\n');
}
