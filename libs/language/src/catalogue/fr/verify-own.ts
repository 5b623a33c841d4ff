/**
 * What is to be verified, told to the side that can say it: `verify-own.` and the subject, for what either side may lack;
 * with the side before it, for what that side alone can say. `both`: whether the other side lacks it as well.
 */
export const frVerifyOwn = {
  'verify-own.territories-missing':
    'Précisez vos territoires dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.modalities-missing':
    'Précisez les modalités d’appui dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.sectors-missing':
    'Précisez les secteurs dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.themes-missing':
    'Précisez l’axe dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.period-missing':
    'Indiquez la période de mise en œuvre dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.target-groups-missing':
    'Indiquez les groupes cibles dans votre fiche.{both, select, yes { L’autre partie ne l’a pas fait non plus.} other {}}',
  'verify-own.text-short':
    'Complétez la description de votre fiche.{both, select, yes { Celle de l’autre partie est courte aussi.} other {}}',

  'verify-own.need.amount-missing': 'Indiquez le coût total de votre besoin.',
  'verify-own.need.diaspora-countries-missing':
    'Indiquez dans votre fiche les pays où vit la diaspora de votre territoire.',
  'verify-own.need.funding-not-confirmed':
    'Mettez à jour votre plan de financement : {planned} n’y sont pas encore confirmés.',
  'verify-own.need.requirement.plan-listed':
    'L’offre exige une action inscrite au plan : dites dans votre fiche où en est la vôtre.',
  'verify-own.need.requirement.deliberation':
    'L’offre exige une délibération du conseil : dites dans votre fiche si vous l’avez.',
  'verify-own.need.requirement.land-secured':
    'L’offre exige une assiette foncière sécurisée : dites dans votre fiche si elle l’est.',
  'verify-own.need.requirement.feasibility-study':
    'L’offre exige une étude de faisabilité : dites dans votre fiche si vous l’avez.',
  'verify-own.need.requirement.local-counterpart':
    'L’offre exige une contrepartie locale : indiquez la vôtre dans votre fiche.',
  'verify-own.need.requirement.local-partner': 'L’offre exige un partenaire local : nommez le vôtre dans votre fiche.',
  'verify-own.need.requirement.joint-application':
    'L’offre exige une candidature conjointe : dites dans votre fiche si elle est prête.',

  'verify-own.offer.in-kind': 'Assurez-vous de pouvoir fournir ce qui est demandé en nature.',
  'verify-own.offer.means-missing': 'Indiquez dans votre fiche votre enveloppe ou votre montant maximal par projet.',
  'verify-own.offer.envelope-missing': 'Indiquez l’enveloppe de votre offre.',
  'verify-own.offer.ticket-max-missing': 'Indiquez votre montant maximal par projet.',
  'verify-own.offer.track-record-missing': 'Ajoutez les références de votre organisation : Penc n’en connaît aucune.',
  'verify-own.offer.track-record-vague':
    'Complétez les références de votre organisation : trop peu en est connu pour les comparer.',
  'verify-own.offer.home-territories-missing':
    'Indiquez, dans la fiche de votre organisation, de quels territoires vos membres sont originaires.',
  'verify-own.offer.capacity-used':
    'Assurez-vous de pouvoir encore vous engager : {partnerships, plural, one {# partenariat en cours ou conclu} other {# partenariats en cours ou conclus}}, pour {capacity, plural, one {# possible} other {# possibles}}.',
} as const;
