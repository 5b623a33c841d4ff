/**
 * Partnerships: refusals, notices and what the history tells. `event`, `action` and `side` are codes; `state` and
 * `approval` come as words already.
 */
export const frPartnerships = {
  'problem.illegal-move.partnership.detail': `Ce partenariat est dans l’état « {state} » : il n’est pas possible {action, select,
    edit {de le modifier}
    submit {de le soumettre aux approbations}
    redraft {d’en reprendre la rédaction}
    sign {de le signer}
    start {de le démarrer}
    suspend {de le suspendre}
    resume {de le reprendre}
    complete {de l’achever}
    end {de le résilier}
    request {d’en appeler une tranche}
    disburse {d’en décaisser une tranche}
    withhold {d’en retenir une tranche}
    other {de faire cela}
  }.`,
  'problem.illegal-move.tranche.detail':
    'Cette tranche est dans l’état « {state} » : il n’est pas possible {action, select, request {de l’appeler} disburse {de la décaisser} withhold {de la retenir} other {de faire cela}}.',
  'problem.envelope-exceeded.confidential.detail':
    'L’enveloppe de cette offre d’appui, qui n’est pas publique, ne suffit pas à cet engagement de {wantedXof, number}\u00a0F\u00a0CFA.',
  'problem.approvals-to-submit.title': 'Approbations à demander d’abord',
  'problem.approvals-to-submit.detail':
    '{count, plural, one {Une approbation est requise} other {# approbations sont requises}} avant la signature : soumettez d’abord la convention aux approbations.',
  'problem.approvals-open.title': 'Approbations manquantes',
  'problem.approvals-open.detail':
    '{count, plural, one {Une approbation requise n’est pas encore donnée} other {# approbations requises ne sont pas encore données}} : la signature attend leur date.',
  'problem.approvals-settled.title': 'Approbations déjà demandées',
  'problem.approvals-settled.detail':
    'Une approbation requise ne peut plus être retirée, remplacée ni rendue facultative une fois la convention soumise : reprenez d’abord la rédaction.',
  'problem.other-sides-move.title': 'Action de l’autre partie',
  'problem.other-sides-move.detail': `{action, select,
    submit {C’est à l’organisation qui porte l’offre d’appui de soumettre la convention aux approbations, car son enveloppe est alors réservée.}
    resume {C’est à l’organisation qui a suspendu le partenariat de le reprendre.}
    request {C’est à l’organisation qui porte le besoin d’appeler une tranche.}
    disburse {C’est à l’organisation qui porte l’offre d’appui de décaisser une tranche.}
    withhold {C’est à l’organisation qui porte l’offre d’appui de retenir une tranche.}
    other {Cette action revient à l’autre partie.}
  }`,
  'problem.terms-settled.title': 'Lignes arrêtées',
  'problem.terms-settled.detail':
    'Les lignes de la convention sont arrêtées dès qu’elle est soumise aux approbations ou signée : seul ce qui est livré ou décaissé peut encore changer, une fois la convention signée.',
  'problem.already-signed.title': 'Signature déjà apposée',
  'problem.already-signed.detail':
    'Votre organisation a déjà signé cette convention : la signature de l’autre partie est attendue.',
  'problem.signatory-required.title': 'Signataire habilité requis',
  'problem.signatory-required.detail':
    'Seule une personne inscrite comme signataire habilitée de votre organisation peut signer une convention.',
  'problem.delegation-required.title': 'Délégation de signature manquante',
  'problem.delegation-required.detail':
    'Aucune délégation de signature n’est enregistrée à votre nom : faites-la enregistrer par l’administration de Penc.',
  'problem.delegation-not-in-force.title': 'Délégation de signature hors période',
  'problem.delegation-not-in-force.detail':
    '{when, select, later {Votre délégation « {reference} » ne prend effet que le {day} : signez à partir de cette date, ou faites-en enregistrer une autre par l’administration de Penc.} other {Votre délégation « {reference} » a pris fin le {day} : faites enregistrer celle qui la remplace par l’administration de Penc.}}',
  'problem.delegation-ceiling.title': 'Plafond de délégation dépassé',
  'problem.delegation-ceiling.detail':
    'Cette convention engage {amountXof, number}\u00a0F\u00a0CFA, mais votre délégation « {reference} » s’arrête à {ceilingXof, number}\u00a0F\u00a0CFA : faites-la signer par une personne dont la délégation le permet, ou faites enregistrer un acte qui relève ce plafond par l’administration de Penc.',
  'problem.need-overcovered.title': 'Besoin déjà couvert',
  'problem.need-overcovered.detail':
    'Cette convention apporterait {wantedXof, number}\u00a0F\u00a0CFA à un besoin auquel il manque {leftXof, number}\u00a0F\u00a0CFA : le même coût serait financé deux fois. Si le coût a augmenté, modifiez d’abord le besoin.',
  'problem.not-a-signatory.title': 'Membre non signataire',
  'problem.not-a-signatory.detail': 'Une délégation de signature ne se donne qu’à un membre inscrit comme signataire.',

  'fault.line-in-kind-with-money':
    'Une ligne porte un montant ou un apport en nature, pas les deux : faites-en deux lignes.',
  'fault.agreed-before-tranches': 'Indiquez le montant convenu avant de le répartir en tranches.',
  'fault.tranche-currency': 'Indiquez cette tranche dans la devise du montant convenu de sa ligne.',
  'fault.tranches-above-agreed': 'Les tranches dépassent ensemble le montant convenu.',
  'fault.delivered-from-tranches':
    'Le montant décaissé d’une ligne en tranches se déduit de celles qui sont décaissées : déclarez plutôt le décaissement de chaque tranche.',
  'fault.line-not-agreed': 'Indiquez ce qui est convenu sur cette ligne : un montant ou un apport en nature.',
  'fault.id-not-here': 'Cet identifiant ne figure pas dans cette liste : laissez-le vide pour un nouvel élément.',
  'fault.lines-before-signature': 'Inscrivez au moins une ligne avant de soumettre ou de signer la convention.',
  'fault.id-twice': 'Cet identifiant figure deux fois dans la liste.',
  'fault.day-to-come': 'Cette date est encore à venir : indiquez celle d’aujourd’hui ou une date passée.',
  'fault.move-note-required': 'Expliquez cette action dans la note.',

  'notice.partnership-changed.title': 'Partenariat mis à jour : « {need} »',
  'notice.partnership-changed.body': 'Le partenariat autour du besoin « {need} » a été mis à jour.',
  'notice.partnership-changed.submit.title': 'Convention soumise aux approbations : « {need} »',
  'notice.partnership-changed.submit.body':
    'La convention relative au besoin « {need} » est soumise aux approbations ; son montant est réservé.',
  'notice.partnership-changed.redraft.title': 'Convention à nouveau en préparation : « {need} »',
  'notice.partnership-changed.redraft.body': 'La rédaction de la convention relative au besoin « {need} » est reprise.',
  'notice.partnership-changed.signature.title': 'Votre signature est attendue : « {need} »',
  'notice.partnership-changed.signature.body':
    'L’autre partie a signé la convention relative au besoin « {need} » : relisez-la, puis faites-la signer par une personne habilitée.',
  'notice.partnership-changed.signature-own.title': 'Signature enregistrée : « {need} »',
  'notice.partnership-changed.signature-own.body':
    'Votre organisation a signé la convention relative au besoin « {need} » : la signature de l’autre partie est attendue.',
  'notice.partnership-changed.lapse.title': 'Signature à renouveler : « {need} »',
  'notice.partnership-changed.lapse.body':
    'Les termes de la convention relative au besoin « {need} » ont été modifiés : la signature déjà apposée ne vaut plus et devra être renouvelée.',
  'notice.partnership-changed.sign.title': 'Convention signée : « {need} »',
  'notice.partnership-changed.sign.body':
    'La convention relative au besoin « {need} » est signée par les deux parties.',
  'notice.partnership-changed.start.title': 'Partenariat en cours d’exécution : « {need} »',
  'notice.partnership-changed.start.body': 'L’exécution du partenariat autour du besoin « {need} » a commencé.',
  'notice.partnership-changed.suspend.title': 'Partenariat suspendu : « {need} »',
  'notice.partnership-changed.suspend.body':
    'Le partenariat autour du besoin « {need} » est suspendu : consultez-en le motif.',
  'notice.partnership-changed.resume.title': 'Partenariat repris : « {need} »',
  'notice.partnership-changed.resume.body': 'Le partenariat autour du besoin « {need} » reprend.',
  'notice.partnership-changed.complete.title': 'Partenariat achevé : « {need} »',
  'notice.partnership-changed.complete.body': 'Le partenariat autour du besoin « {need} » est achevé.',
  'notice.partnership-changed.end.title': 'Partenariat résilié : « {need} »',
  'notice.partnership-changed.end.body':
    'Le partenariat autour du besoin « {need} » est résilié : consultez-en le motif.',
  'notice.partnership-changed.request.title':
    'Tranche appelée{amount, select, none {} other { ({amount})}} : « {need} »',
  'notice.partnership-changed.request.body':
    '{needOrganisation} appelle une tranche du partenariat autour du besoin « {need} »{side, select, offer { : décaissez-la, ou dites sur Penc pourquoi vous la retenez} other {}}.',
  'notice.partnership-changed.disburse.title':
    'Tranche décaissée{amount, select, none {} other { ({amount})}} : « {need} »',
  'notice.partnership-changed.disburse.body':
    '{offerOrganisation} a décaissé une tranche du partenariat autour du besoin « {need} ».',
  'notice.partnership-changed.withhold.title':
    'Tranche retenue{amount, select, none {} other { ({amount})}} : « {need} »',
  'notice.partnership-changed.withhold.body':
    '{offerOrganisation} retient une tranche du partenariat autour du besoin « {need} » : consultez-en le motif.',
  'notice.partnership.terms-changed':
    'Les termes en ont été modifiés au même moment{mine, select, yes {} other { : relisez-les}}.',
  'notice.partnership.terms-lapsed':
    'Les termes en ont été modifiés au même moment : la signature déjà apposée ne vaut plus et devra être renouvelée.',
  'notice.partnership.agreement': 'Convention {reference}{agreed, select, none {} other { ({agreed})}}.',
  'notice.partnership.sides':
    'Parties : {needOrganisation} ; {offerOrganisation}.{state, select, none {} other { État : {state}.}}',
  'notice.tranche':
    'Tranche {place, number} sur {places, number} ({modality}) : {amount}, échéance le {due}{doneOn, select, none {} other {, décaissée le {doneOn}}}.',
  'notice.partnership-stopped.title': 'Partenariat {event, select, suspend {suspendu} other {résilié}} : « {need} »',
  'notice.partnership-stopped.body': `{by, select,
    need {{needOrganisation} a {event, select, suspend {suspendu} other {résilié}} son partenariat avec {offerOrganisation} autour du besoin « {need} ».}
    offer {{offerOrganisation} a {event, select, suspend {suspendu} other {résilié}} son partenariat avec {needOrganisation} autour du besoin « {need} ».}
    other {Le partenariat entre {needOrganisation} et {offerOrganisation} autour du besoin « {need} » est {event, select, suspend {suspendu} other {résilié}}.}
  }{because, select, none {} other { Motif : {because}.}}`,
  'notice.partnership-note.title': 'Nouvelle note sur le partenariat : « {need} »',
  'notice.partnership-note.body':
    '{by, select, need {{needOrganisation} a écrit une note sur le partenariat autour du besoin « {need} » : lisez-la sur la plateforme.} other {{offerOrganisation} a écrit une note sur le partenariat autour du besoin « {need} » : lisez-la sur la plateforme.}}',
  'notice.approval-due.title': 'Approbation attendue le {due} : « {need} »',
  'notice.approval-due.body':
    'Une approbation de la convention relative au besoin « {need} » est attendue le {due} : {approval} ({body}). Indiquez-en la date et la référence dès qu’elle est donnée.{reference, select, none {} other { Convention {reference}{agreed, select, none {} other { ({agreed})}}.}} Parties : {needOrganisation} ; {offerOrganisation}.',
  'notice.tranche-due.title':
    'Tranche {action, select, request {à appeler} other {à décaisser}} ({amount}, échéance le {due}) : « {need} »',
  'notice.tranche-due.body': `{action, select,
    request {Une tranche du partenariat autour du besoin « {need} » arrive à échéance le {due} et n’a pas encore été appelée : appelez-la sur Penc, et {offerOrganisation} pourra la décaisser à temps.}
    other {Une tranche du partenariat autour du besoin « {need} », appelée par {needOrganisation}, arrive à échéance le {due} : décaissez-la, ou dites sur Penc pourquoi vous la retenez.}
  }{tranche}{condition, select, none {} other { Condition de versement : « {condition} ».}}{others, plural,
    =0 {}
    one { Une autre tranche de ce partenariat arrive à échéance ou est en retard : consultez-la sur Penc.}
    other { # autres tranches de ce partenariat arrivent à échéance ou sont en retard : consultez-les sur Penc.}
  }{reference, select, none {} other { Convention {reference}{agreed, select, none {} other { ({agreed})}}.}} Parties : {needOrganisation} ; {offerOrganisation}.`,
  'notice.tranche-late.title': 'Tranche en retard ({amount}, échéance le {due}) : « {need} »',
  'notice.tranche-late.body': `{action, select,
    request {Une tranche du partenariat autour du besoin « {need} » devait être décaissée le {due} et n’a pas encore été appelée{side, select,
      need { : appelez-la sur Penc dès que vous le pouvez, ou écrivez à {offerOrganisation} ce qui la retarde}
      other { par {needOrganisation} ; les deux parties en sont averties}
    }.}
    other {Une tranche du partenariat autour du besoin « {need} », appelée par {side, select, need {votre organisation} other {{needOrganisation}}}, devait être décaissée le {due}{side, select,
      need { par {offerOrganisation} ; les deux parties en sont averties}
      other { : décaissez-la, ou dites sur Penc pourquoi vous la retenez}
    }.}
  }{side, select, offer { Si le versement est déjà fait, indiquez-en la date sur Penc.} other {}}{tranche}{condition, select, none {} other { Condition de versement : « {condition} ».}}{others, plural,
    =0 {}
    one { Une autre tranche de ce partenariat arrive à échéance ou est en retard : consultez-la sur Penc.}
    other { # autres tranches de ce partenariat arrivent à échéance ou sont en retard : consultez-les sur Penc.}
  }{reference, select, none {} other { Convention {reference}{agreed, select, none {} other { ({agreed})}}.}} Parties : {needOrganisation} ; {offerOrganisation}.`,

  'history.draft': 'Les deux parties ont confirmé leur intérêt : une convention est en préparation.',
  'history.draft.awarded':
    'Le dossier déposé à l’appel à propositions a été retenu : une convention est en préparation.',
  'history.edit': 'La convention a été mise à jour.',
  'history.edit.lines': 'L’objet de la convention (lignes et tranches) a été mis à jour.',
  'history.edit.approvals': 'Les approbations ont été mises à jour.',
  'history.edit.sustainability': 'La suite du projet (structure, budget, coût annuel) a été précisée.',
  'history.submit': 'La convention a été soumise aux approbations.',
  'history.redraft': 'La rédaction de la convention a été reprise.',
  'history.signature': 'Une première partie a signé la convention.',
  'history.lapse': 'Les termes ont été modifiés : la signature déjà apposée ne vaut plus.',
  'history.sign': 'La convention est signée par les deux parties.',
  'history.start': 'L’exécution a commencé.',
  'history.suspend': 'Le partenariat a été suspendu.{reason, select, none {} other { Motif : {reason}.}}',
  'history.resume': 'Le partenariat a repris.',
  'history.complete': 'Le partenariat est achevé.',
  'history.end': 'Le partenariat est résilié.{reason, select, none {} other { Motif : {reason}.}}',
  'history.request': 'Une tranche a été appelée{amount, select, none {} other { : {amount}}}.',
  'history.disburse': 'Une tranche a été décaissée{amount, select, none {} other { : {amount}}}.',
  'history.withhold': 'Une tranche a été retenue{amount, select, none {} other { : {amount}}}.',
} as const;
