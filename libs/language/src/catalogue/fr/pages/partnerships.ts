/** Partnerships: their sheet, their forms, the paper for the signature file. `move` and `action` are codes. */
export const frPagePartnerships = {
  'page.nav.partnerships': 'Partenariats',
  'page.partnerships.title': 'Partenariats',
  'page.partnerships.none':
    'Aucun partenariat pour l’instant. Il s’en ouvre un dès que les deux parties d’une proposition ont confirmé leur intérêt.',
  'page.partnerships.narrow': 'Voir seulement ceux qui attendent votre organisation',
  'page.partnerships.narrowed': 'Seuls figurent ici les partenariats qui attendent votre organisation.',
  'page.partnerships.narrowed.all': 'Voir tous les partenariats',
  'page.partnerships.narrowed.none': 'Aucun partenariat n’attend votre organisation.',
  'page.partnerships.overdue': '{count, plural, one {une approbation en retard} other {# approbations en retard}}',
  'page.partnerships.late': '{count, plural, one {une tranche en retard} other {# tranches en retard}}',
  'page.partnerships.turn': `{what, select,
    lines {À vous : inscrire ce qui est convenu}
    submit {À vous : soumettre aux approbations}
    sign {À vous : faire signer la convention}
    start {À vous : démarrer l’exécution}
    request {{count, plural, one {À vous : une tranche à appeler} other {À vous : # tranches à appeler}}}
    other {{count, plural,
      one {À vous : une tranche appelée à décaisser}
      other {À vous : # tranches appelées à décaisser}
    }}
  }`,
  'page.partnerships.file':
    'Télécharger {own, select, yes {cette liste} other {tous ces partenariats}} (classeur Excel)',
  'page.partnerships.file.need-side': 'Porteur du besoin',
  'page.partnerships.file.offer-side': 'Partenaire',
  'page.partnerships.file.need': 'Besoin',
  'page.partnerships.file.offer': 'Offre d’appui',
  'page.partnerships.file.territories': 'Territoires',
  'page.partnerships.file.in-kind': 'Valeur des apports en nature',
  'page.partnerships.file.next-due': 'Prochaine échéance',
  'page.partnerships.file.begun': 'Ouvert le',
  'page.partnerships.file.lines': 'Lignes et tranches',
  'page.partnerships.file.line': 'Ligne',
  'page.partnerships.file.tranche': 'Tranche',
  'page.partnerships.file.need-signed': 'Signé par le porteur du besoin le',
  'page.partnerships.file.need-delegation': 'Délégation du porteur du besoin',
  'page.partnerships.file.offer-signed': 'Signé par le partenaire le',
  'page.partnerships.file.offer-delegation': 'Délégation du partenaire',
  'page.partnerships.file.reason': 'Motif de la suspension ou de la résiliation',
  'page.partnerships.file.cost-currency': 'Devise du coût annuel',
  'page.partnerships.file.asked-currency': 'Devise du montant envisagé',
  'page.partnerships.file.committed-currency': 'Devise du montant engagé',
  'page.partnerships.file.newest': 'Seuls figurent ici les {count, number} partenariats les plus récents.',
  'page.partnership.back': 'Revenir au partenariat',
  'page.partnership.keep': 'Revenir sans rien supprimer',
  'page.partnership.reference': 'Référence',
  'page.partnership.need': 'Territoire et besoin',
  'page.partnership.offer': 'Partenaire et offre d’appui',
  'page.partnership.contacts': 'Coordonnées des deux parties, et raisons de leur mise en relation',
  'page.partnership.progress': 'Étapes du partenariat',
  'page.partnership.step.done': '(étape franchie)',
  'page.partnership.stopped':
    '{status, select, suspended {Ce partenariat est suspendu.} other {Ce partenariat est résilié.}} {reason, select, none {} other {Motif : {reason}.}}{by, select, none {} other { La reprise revient à l’organisation qui l’a suspendu : {by}.}}',
  'page.partnership.awaited': `{what, select,
    lines {Avant de soumettre ou de signer la convention, inscrivez au moins une ligne, et sur chacune un montant convenu ou un apport en nature.}
    submission {{own, select,
      yes {À vous : soumettez la convention aux approbations ; elles précèdent toute signature.}
      other {En attente : {organisation} doit soumettre la convention aux approbations avant toute signature.}
    }}
    approvals {En attente {count, plural,
      one {d’une approbation exigée avant toute signature : inscrivez-en la date dès qu’elle est donnée}
      other {de # approbations exigées avant toute signature : inscrivez la date de chacune dès qu’elle est donnée}
    }.}
    other {{count, plural,
      one {{own, select,
        yes {Il ne manque plus que la signature de votre organisation.}
        other {Il manque encore une signature : {organisation}.}
      }}
      other {{given, select,
        yes {Les approbations exigées sont données : la convention peut être signée par les deux parties.}
        other {La convention peut être signée par les deux parties.}
      }}
    }}
  }`,
  'page.partnership.signatory':
    'La signature revient à une personne de votre organisation que l’administration de Penc a inscrite comme signataire, avec sa délégation.',
  'page.partnership.print': 'Fiche à imprimer',
  'page.partnership.lines': 'Objet de la convention',
  'page.partnership.lines.say': 'Inscrire ce qui est convenu',
  'page.partnership.lines.none': 'Aucune ligne n’est encore inscrite.',
  'page.partnership.met':
    'Ce partenariat est achevé. Le besoin ne demande pas d’argent : il reste publié, et proposé à d’autres, tant que vous ne le clôturez pas. Tout ce qu’il demande a-t-il été livré ?',
  'page.partnership.met.close': 'Clôturer le besoin',
  'page.partnership.approvals': 'Approbations',
  'page.partnership.approvals.none': 'Aucune approbation n’est inscrite pour cette convention.',
  'page.partnership.signatures': 'Signatures',
  'page.partnership.signed': 'Signé le {day} (délégation : {reference})',
  'page.partnership.unsigned': 'Signature attendue',
  'page.partnership.unsigned.over': 'Sans signature',
  'page.partnership.afterwards': 'Après le projet',
  'page.partnership.notes': 'Échanges entre les deux parties',
  'page.partnership.notes.write': 'Écrire à l’autre partie',
  'page.partnership.notes.text': 'Votre note',
  'page.partnership.notes.hint':
    'Elle est datée, conservée telle quelle et lue par l’autre partie et par la coordination.',
  'page.partnership.notes.send': 'Ajouter la note',
  'page.partnership.notes.sent': 'Votre note est ajoutée.',
  'page.partnership.notes.none': 'Aucune note pour l’instant.',

  'page.yes': 'Oui',
  'page.no': 'Non',
  'page.amount.currency':
    '{code, select, XOF {F CFA} EUR {euros} USD {dollars (USD)} CHF {francs suisses} other {{code}}}',
  'page.amount.currency.label': 'Devise',

  'page.line.title': 'Ligne {number, number} : {modality}',
  'page.line.number': 'Ligne {number, number}',
  'page.line.lead':
    'Une ligne porte un montant, réparti au besoin en tranches, ou un apport en nature. Si l’une des parties a déjà signé, modifier les termes annule sa signature.',
  'page.line.deliver.lead': 'Les termes sont arrêtés : seul ce qui est livré ou décaissé s’inscrit encore.',
  'page.line.change': 'Modifier',
  'page.line.deliver': 'Inscrire ce qui est livré',
  'page.line.add': 'Ajouter une ligne',
  'page.line.remove': 'Supprimer cette ligne',
  'page.line.remove.lead':
    '{tranches, plural, =0 {Cette ligne ne fera plus partie de la convention.} one {Cette ligne ne fera plus partie de la convention, ni sa tranche.} other {Cette ligne ne fera plus partie de la convention, ni ses # tranches.}} Si l’une des parties a déjà signé, sa signature est annulée.',
  'page.line.save': 'Enregistrer',
  'page.line.saved': 'La convention est mise à jour.',
  'page.line.modality': 'Modalité d’appui',
  'page.line.money': 'Montant',
  'page.line.asked': 'Montant envisagé',
  'page.line.agreed': 'Montant convenu',
  'page.line.agreed.hint': 'Par exemple 45 000 000. Laissez vide pour un apport en nature.',
  'page.line.committed': 'Montant engagé',
  'page.line.committed.hint': 'Facultatif : ce que le partenaire a déjà engagé dans son budget pour cette ligne',
  'page.line.delivered': 'Montant décaissé',
  'page.line.delivered.of': 'En tout, sur {all} convenus',
  'page.line.tranches': 'Tranches',
  'page.line.in-kind': 'Apport en nature',
  'page.line.in-kind.legend': 'Ou un apport en nature',
  'page.line.in-kind.value': 'Valeur estimée',
  'page.line.in-kind.delivered': 'Quantité livrée',
  'page.line.what': 'Nature de l’apport',
  'page.line.quantity': 'Quantité',
  'page.line.unit': 'Unité',

  'page.tranche.number': 'Tranche {number, number}',
  'page.tranche.due': 'Échéance',
  'page.tranche.due.hint':
    'Écrivez chaque échéance sous la forme 31/03/2027 ou 31\u00a0mars\u00a02027 ; mars\u00a02027 vaut pour le dernier jour du mois.',
  'page.tranche.amount': 'Montant de la tranche',
  'page.tranche.condition': 'Condition de versement',
  'page.tranche.late': 'En retard',
  'page.tranche.never': 'non décaissée',
  'page.tranche.state': 'État',
  'page.tranche.on': 'le {day}',
  'page.tranche.action': 'Action',
  'page.tranche.button':
    '{action, select, request {Appeler la tranche} disburse {Décaisser la tranche} other {Retenir la tranche}}',
  'page.tranche.button.due': '(échéance : {due})',
  'page.tranche.title':
    '{action, select, request {Appeler la tranche} disburse {Déclarer la tranche décaissée} other {Retenir la tranche}}',
  'page.tranche.meaning':
    '{action, select, request {Le partenaire est prévenu que la condition est remplie et que le versement est demandé.} disburse {Le montant compte dès lors comme décaissé, et le territoire en est prévenu.} other {Le territoire est prévenu que le versement est retenu, et en lit le motif.}}',
  'page.tranche.done-on': 'Date du décaissement',
  'page.tranche.done-on.hint': 'Laissez vide pour aujourd’hui.',
  'page.tranche.withheld-for': 'Motif de la retenue',
  'page.tranche.withheld-for.hint': 'Le territoire le lit : dites ce qui manque pour que le versement reprenne.',
  'page.tranche.done':
    '{action, select, request {La tranche est appelée.} disburse {La tranche est décaissée.} other {La tranche est retenue.}}',

  'page.approval.title': 'Approbation',
  'page.approval.kind': 'Nature',
  'page.approval.body': 'Autorité',
  'page.approval.body.hint': 'Un conseil, un service, une direction : jamais une personne nommément',
  'page.approval.due': 'Attendue le',
  'page.approval.state': 'État',
  'page.approval.done-on': 'Donnée le',
  'page.approval.reference': 'Référence de l’acte',
  'page.approval.reference.hint': 'Numéro de la délibération, de l’arrêté ou de la lettre',
  'page.approval.required': 'obligatoire avant la signature',
  'page.approval.required.question': 'Est-elle exigée avant la signature ?',
  'page.approval.open': 'Attendue',
  'page.approval.never': 'Non donnée',
  'page.approval.late': 'En retard',
  'page.approval.done': 'Donnée le {day}{reference, select, none {} other { (réf. {reference})}}',
  'page.approval.add': 'Ajouter une approbation',
  'page.approval.change': 'Mettre à jour',
  'page.approval.remove': 'Supprimer cette approbation',
  'page.approval.saved': 'Les approbations sont mises à jour.',

  'page.move.title':
    '{move, select, submit {Soumettre la convention aux approbations} redraft {Reprendre la rédaction} sign {Signer la convention} start {Démarrer l’exécution} suspend {Suspendre le partenariat} resume {Reprendre le partenariat} complete {Achever le partenariat} other {Résilier le partenariat}}',
  'page.move.button':
    '{move, select, submit {Soumettre aux approbations} redraft {Reprendre la rédaction} sign {Signer} start {Démarrer l’exécution} suspend {Suspendre} resume {Reprendre} complete {Achever} other {Résilier}}',
  'page.move.meaning': `{move, select,
    submit {Les termes sont arrêtés et le montant convenu est réservé sur l’enveloppe de l’offre d’appui, le temps des approbations.}
    redraft {Les termes peuvent de nouveau être modifiés ; le montant réservé est libéré.}
    sign {Votre signature, au titre de votre délégation, porte sur les termes ci-dessous. La convention est signée quand les deux parties ont signé.}
    start {Les activités commencent : les tranches peuvent être appelées et décaissées.}
    suspend {Rien n’est plus appelé ni décaissé jusqu’à la reprise. L’autre partie est prévenue et en lit le motif.}
    resume {L’exécution reprend là où elle s’était arrêtée.}
    complete {Avant de clore le projet, dites qui en prend la suite : ce qui a été réalisé doit durer. L’activité est ajoutée aux références du partenaire.}
    other {Le partenariat prend fin avant son terme. Ce qui n’a pas été décaissé ni livré est libéré : il revient à l’enveloppe de l’offre d’appui et ne compte plus dans la couverture du besoin. Cette décision ne se reprend pas.}
  }`,
  'page.move.authority': 'Vous signez au titre de la délégation « {reference} », valable jusqu’au {day}.',
  'page.move.open-tranches':
    '{count, plural, one {Une tranche n’est ni décaissée ni retenue.} other {# tranches ne sont ni décaissées ni retenues.}} Inscrivez d’abord ce qui a été versé ou livré : ensuite, rien ne pourra plus y être inscrit.',
  'page.move.note': 'Explication',
  'page.move.note.hint': 'Elle est jointe aux échanges : l’autre partie la lit.',
  'page.move.done': `{move, select,
    submit {La convention est soumise aux approbations.}
    redraft {La rédaction est reprise.}
    sign {Votre signature est enregistrée.}
    start {L’exécution a commencé.}
    suspend {Le partenariat est suspendu.}
    resume {Le partenariat reprend.}
    complete {Le partenariat est achevé.}
    other {Le partenariat est résilié.}
  }`,

  'page.after.owner': 'Qui en assure la suite',
  'page.after.owner.hint': 'La structure qui exploitera et entretiendra ce qui a été réalisé',
  'page.after.budget': 'Sur quelle ligne budgétaire',
  'page.after.budget.hint': 'Par exemple « budget communal, chapitre 62 »',
  'page.after.cost': 'Coût annuel de fonctionnement',

  'page.paper.title': 'Fiche de partenariat',
  'page.paper.page-title': 'Fiche de partenariat {reference}',
  'page.paper.how': 'Pour l’imprimer ou l’enregistrer en PDF, utilisez la commande d’impression de votre navigateur.',
  'page.paper.party.need': 'Pour le territoire',
  'page.paper.party.offer': 'Pour le partenaire',
  'page.paper.object': 'Objet',
  'page.paper.under': 'Au titre de l’offre',
  'page.paper.agreed': 'Convenu',
  'page.paper.only-asked': 'envisagé, non arrêté',
  'page.paper.for': 'Pour : {organisation}',
  'page.paper.name': 'Nom et qualité du signataire :',
  'page.paper.place': 'Fait à                              , le',
  'page.paper.stamp': 'Signature et cachet :',
  'page.paper.made':
    'Fiche {reference} établie par Penc le {day}. Elle ne vaut engagement qu’une fois signée par les deux parties.',
} as const;
