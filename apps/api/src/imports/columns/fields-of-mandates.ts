import type { ImportField } from './field';

/** Who owns what is asked for, by which mandate one asks, and in which plan it stands: what the table of an ARD says of each line. */
export const MANDATES: readonly ImportField[] = [
  {
    name: 'contractingAuthority.name',
    title: 'page.authority',
    hint: 'page.import.hint.authority',
    reading: { as: 'line' },
    also: [
      ...['maitre d ouvrage', 'maitrise d ouvrage', 'nom du maitre d ouvrage', 'moa', 'maitre d ouvrage du projet'],
      ...['contracting authority', 'name of the contracting authority', 'project owner', 'owner of the works'],
    ],
  },
  {
    name: 'contractingAuthority.type',
    title: 'page.authority.type',
    hint: 'page.import.hint.authority-type',
    reading: { as: 'code', list: 'organisationType' },
    also: [
      ...[
        'type de maitre d ouvrage',
        'type du maitre d ouvrage',
        'nature du maitre d ouvrage',
        'statut du maitre d ouvrage',
      ],
      ...['type of contracting authority', 'type of the contracting authority'],
    ],
  },
  {
    name: 'onBehalfOf.name',
    title: 'page.mandates',
    hint: 'page.import.hint.mandates',
    reading: { as: 'names' },
    also: [
      ...[
        'pour le compte de',
        'mandant',
        'mandants',
        'commune mandante',
        'communes mandantes',
        'collectivite mandante',
      ],
      ...['for whom', 'mandated by'],
    ],
  },
  {
    name: 'onBehalfOf.reference',
    title: 'page.import.mandate-reference',
    hint: 'page.mandates.reference.hint',
    reading: { as: 'line' },
    also: [
      ...['mandat', 'reference de l acte', 'reference de la deliberation', 'n deliberation', 'numero de deliberation'],
      ...['numero de la deliberation', 'n de deliberation', 'convention de mandat', 'lettre de mandat'],
      ...['mandate', 'reference of the act', 'reference of the mandate', 'council decision'],
    ],
  },
  {
    name: 'plan.kind',
    title: 'page.import.plan-kind',
    reading: { as: 'code', list: 'planKind' },
    also: ['type de plan', 'plan de developpement', 'document de planification', 'kind of plan', 'development plan'],
  },
  {
    name: 'plan.status',
    title: 'page.import.plan-status',
    hint: 'page.import.hint.plan-status',
    reading: { as: 'code', list: 'planState' },
    also: [
      ...['PDC', 'PDD', 'PLD', 'PIC', 'plan'].flatMap((plan) => {
        const word = plan.toLowerCase();
        return [`inscrit au ${word}`, `inscrite au ${word}`, `inscription au ${word}`, `inscrit dans le ${word}`];
      }),
      ...['action inscrite au plan', 'situation de l action', 'where the action stands', 'listed in the plan'],
      ...['pdc', 'pdd', 'pld', 'pic', 'in the plan', 'listed in the pdc'],
    ],
  },
  {
    name: 'plan.years',
    title: 'page.plan.years',
    hint: 'page.plan.years.hint',
    reading: { as: 'line' },
    also: ['periode du plan', 'annees du pdc', 'periode du pdc', 'plan years', 'years of the pdc'],
  },
  {
    name: 'plan.action',
    title: 'page.plan.action',
    reading: { as: 'line' },
    also: [
      ...[
        'action du pdc',
        'action dans le pdc',
        'action du plan',
        'reference dans le pdc',
        'axe du pdc',
        'axe du plan',
      ],
      ...['ligne du pdc', 'intitule dans le pdc', 'intitule dans le plan', 'action in the plan', 'plan action'],
    ],
  },
];
