/** What few postings need: the steps that one opens from the page where all answers are checked. */
export const frPageFurtherSteps = {
  'page.choose': 'Choisir',
  'page.check.complete': 'Compléter la fiche',
  'page.check.complete.text':
    'Facultatif : ces précisions rendent les propositions plus justes, mais rien ici n’empêche de publier.',
  'page.check.complete.text.open': 'Facultatif : ces précisions rendent les propositions plus justes.',
  'page.check.complete.done': 'Renseigné',
  'page.rows.more': 'Ajouter une ligne',
  'page.rows.field': '{field} (ligne {number, number})',

  'page.financing': 'Plan de financement',
  'page.financing.lead':
    'Toutes les sources déjà prévues ou acquises, contrepartie locale comprise : ce plan la remplace. Le montant recherché est le coût total moins ces sources. Une ligne laissée vide est supprimée.',
  'page.financing.row': 'Source {number, number}',
  'page.financing.source': 'Qui finance',
  'page.financing.kind': 'Nature de la source',
  'page.financing.form': 'Forme de l’apport',
  'page.financing.amount': 'Montant ou valeur',
  'page.financing.amount.hint': 'Par exemple 4 500 000 ou 4,5 millions',
  'page.financing.status': 'État de l’apport',
  'page.financing.line': '{source} ({kind}, {form}) : {amount}, {status}',

  'page.in-kind': 'Apports en nature recherchés',
  'page.in-kind.lead':
    'Ce qu’il vous faut en nature plutôt qu’en argent : matériel, terrain, jours d’expertise. Une ligne laissée vide est supprimée.',
  'page.in-kind.row': 'Apport {number, number}',
  'page.in-kind.what': 'Nature de l’apport',
  'page.in-kind.what.hint': 'Par exemple « Motopompes solaires »',
  'page.in-kind.quantity': 'Quantité',
  'page.in-kind.quantity.hint': 'Par exemple 12, ou 1,5',
  'page.in-kind.unit': 'Unité',
  'page.in-kind.unit.hint': 'Par exemple unités, hectares, jours',
  'page.in-kind.value': 'Valeur estimée',
  'page.in-kind.value.hint': 'Facultatif',
  'page.in-kind.line': '{what} : {quantity} {unit}',
  'page.in-kind.line.valued': '{what} : {quantity} {unit} ({amount})',

  'page.authority': 'Maître d’ouvrage',
  'page.authority.lead':
    'Si une autre organisation que la vôtre portera l’action et passera les marchés, nommez-la. C’est elle, et non la vôtre, qui doit être éligible aux offres d’appui.',
  'page.authority.name': 'Nom du maître d’ouvrage',
  'page.authority.type': 'Type d’organisation du maître d’ouvrage',

  'page.readiness': 'Ce qui est déjà prêt',
  'page.readiness.lead':
    'Certaines offres d’appui exigent ces pièces. Dites celles que vous avez : on ne vous les demandera plus. L’inscription au plan, la contrepartie et les partenaires locaux se renseignent à leur propre rubrique.',
  'page.readiness.met': 'Est-ce en place ?',
  'page.readiness.unsaid': 'Ne pas préciser',
  'page.readiness.is': '{value, select, yes {Oui} other {Pas encore}}',
  'page.readiness.reference': 'Référence de la pièce',
  'page.readiness.reference.hint': 'Facultatif. Son numéro ou sa date',
  'page.readiness.line':
    '{requirement} : {value, select, yes {oui} other {pas encore}}{reference, select, none {} other { ({reference})}}',

  'page.mandates': 'Au nom de',
  'page.mandates.lead':
    'Si vous publiez au nom d’une ou de plusieurs collectivités, nommez-les, avec l’acte qui vous y autorise. Une ligne laissée vide est supprimée.',
  'page.mandates.row': 'Mandat {number, number}',
  'page.mandates.name': 'Collectivité ou organisation',
  'page.mandates.reference': 'Référence de l’acte',
  'page.mandates.reference.hint': 'Par exemple « Délibération n° 14 du 12 mars 2026 »',
  'page.mandates.partners': 'Partenaires locaux',
  'page.mandates.partners.hint':
    'Les organisations déjà associées à l’action, une par ligne. Jamais une personne nommément',

  'page.party.known': 'inscrite sur Penc',
  'page.party.asked':
    '{count, plural, one {L’un des noms que vous avez écrits est celui d’une organisation inscrite sur Penc} other {Des noms que vous avez écrits sont ceux d’organisations inscrites sur Penc}} : précisez plus bas de qui il s’agit, puis enregistrez.',
  'page.party.asked.go': 'Voir de qui il s’agit',
  'page.party.who': 'Qui est « {name} » ?',
  'page.party.hint':
    '{count, plural, one {} other {Plusieurs organisations inscrites sur Penc portent ce nom. }}Les membres d’une organisation nommée dans une fiche n’examinent pas les propositions qui en découlent.',
  'page.party.bearer': '{name} ({type}), inscrite sur Penc{website, select, none {} other { : {website}}}',
  'page.party.another': 'Une autre organisation du même nom',

  'page.diaspora': 'Pays de résidence de la diaspora',
  'page.diaspora.hint': 'Ceux où vivent les ressortissants du territoire que l’action veut mobiliser',
  'page.diaspora.other': 'Un autre pays',
  'page.diaspora.add': 'Ajouter ce pays',

  'page.discretion.visibility': 'Visibilité',
  'page.discretion.visibility.hint':
    'Une fiche confidentielle n’apparaît dans aucune liste ni aucun total : seule la coordination la rapproche d’autres fiches.',
  'page.discretion.embargo': 'Confidentielle jusqu’au',
  'page.discretion.embargo.value': '{day} : elle s’ouvre ce jour-là',
  'page.discretion.embargo.hint': 'Facultatif. À partir de ce jour, la visibilité choisie ci-dessus s’applique.',

  'page.award.reference': 'Référence de l’appel ou du programme',
  'page.award.reference.hint': 'Facultatif. Celle que portent vos documents',
  'page.award.url': 'Page de l’appel',
  'page.award.url.hint': 'Facultatif. L’adresse où lire le règlement et déposer un dossier, commençant par https://',
  'page.award.url.open': 'Consulter sur {host}',
  'page.award.results': 'Résultats attendus le',
  'page.award.results.hint': 'Facultatif.',
  'page.award.funded-by': 'Financé par',
  'page.award.funded-by.hint': 'Facultatif. Les bailleurs dont viennent les fonds, un par ligne',
  'page.award.managed-by': 'Géré par',
  'page.award.managed-by.hint': 'Facultatif. L’organisation qui instruit les dossiers, si ce n’est pas la vôtre',
} as const;
