import { type Language, type PostingKind, dayOf } from '@penc/domain';
import { say } from '@penc/language';
import { label, sectorName, territoryName } from '@penc/reference';

/** A line as it may be filled in, by field; the title by which it is known and left aside stands in the catalogue. */
export function exampleOf(kind: PostingKind, language: Language): Readonly<Record<string, string | number>> {
  const both = {
    title: say(language, `page.import.example.${kind}.title`),
    description: say(language, `page.import.example.${kind}.description`),
    region: territoryName('SN-SE', language),
    themes: label('theme', 'diaspora', language),
    modalities: [label('modality', 'grant', language), label('modality', 'training', language)].join(' ; '),
    sectors: `14031 – ${sectorName('14031', language)}`,
    targetGroups: label('targetGroup', 'women', language),
    'period.start': nextYear('04-01'),
    'period.end': nextYear('12-31'),
  };
  if (kind === 'need') {
    return {
      ...both,
      amount: say(language, 'page.import.example.amount'),
      ownContribution: '5 000 000',
      'contractingAuthority.name': say(language, 'page.import.example.authority'),
      'contractingAuthority.type': label('organisationType', 'commune', language),
      'onBehalfOf.name': say(language, 'page.import.example.authority'),
      'onBehalfOf.reference': say(language, 'page.import.example.mandate'),
      'plan.kind': label('planKind', 'PDC', language),
      'plan.status': label('planState', 'listed', language),
      'plan.years': '2023-2028',
      visibility: label('visibility', 'public', language),
    };
  }
  const eligible = [label('organisationType', 'ard', language), label('organisationType', 'commune', language)];
  return {
    ...both,
    envelope: say(language, 'page.import.example.amount'),
    'ticket.max': '10 000 000',
    fundingRateMax: language === 'fr' ? '80 %' : '80%',
    eligibleTypes: eligible.join(' ; '),
    capacity: 5,
    visibility: label('visibility', 'public', language),
    kind: label('offerKind', 'standing', language),
  };
}

function nextYear(day: string): string {
  return `${Number(dayOf(new Date()).slice(0, 4)) + 1}-${day}`;
}
