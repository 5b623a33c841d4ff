/** What criteria count for: versions, proposals, what is put into force. */
export const frPageWeights = {
  'page.nav.weights': 'Pondérations',
  'page.weights.title': 'Pondérations des critères',
  'page.weights.lead':
    'Ce que chaque critère compte dans l’indice de concordance, pour tout le pays. Les conditions requises, elles, ne se pondèrent pas.',
  'page.weights.back': 'Toutes les pondérations',
  'page.weights.present': 'En vigueur : version {version, number}',
  'page.weights.version': 'Version {version, number}',
  'page.weights.version-title': 'Version',
  'page.weights.versions': 'Toutes les versions',
  'page.weights.status': 'État',
  'page.weights.status.proposed': 'proposée',
  'page.weights.status.shadow': 'à l’essai',
  'page.weights.status.deployed': 'en vigueur',
  'page.weights.status.retired': 'retirée',
  'page.weights.origin': 'Origine',
  'page.weights.origin.experts': 'fixée par des experts',
  'page.weights.origin.learnt': 'apprise des avis rendus',
  'page.weights.since': 'Depuis le',
  'page.weights.report': 'Rapport',
  'page.weights.report.read': 'Lire le rapport',
  'page.weights.kind.score':
    'Les pages parlent d’un indice, et non d’une probabilité : trop peu d’issues sont connues pour dire à quelle fréquence les deux parties acceptent.',
  'page.weights.kind.probability':
    'Une probabilité accompagne l’indice : elle s’appuie sur {outcomes, plural, one {# proposition} other {# propositions}} dont l’issue est connue.',
  'page.weights.points': '{points} points sur 100',
  'page.weights.means.theme-closeness': 'Les secteurs et les axes du besoin et de l’offre se rejoignent.',
  'page.weights.means.territory-closeness': 'L’offre vise précisément le territoire du besoin.',
  'page.weights.means.money-fit': 'L’offre peut couvrir ce qui manque au besoin.',
  'page.weights.means.timing-fit': 'Les périodes de mise en œuvre se recoupent.',
  'page.weights.means.modality-completeness': 'L’offre apporte toutes les modalités d’appui demandées.',
  'page.weights.means.target-groups': 'Les deux fiches visent les mêmes groupes.',
  'page.weights.means.text-relevance': 'Les deux descriptions parlent de la même chose, en français ou en anglais.',
  'page.weights.means.track-record': 'L’organisation a déjà mené de telles actions, dans ces lieux.',
  'page.weights.means.home-link':
    'L’association de la diaspora est originaire du territoire, ou établie dans un pays où vit la diaspora de ce territoire.',
  'page.weights.roll-back': 'Revenir à la version {version, number}…',
  'page.weights.propose': 'Apprendre des avis rendus',
  'page.weights.propose.text':
    'Penc cherche les pondérations qui prévoient le mieux les décisions des coordonnateurs, les compare à celles en vigueur et calcule leur effet sur les listes. Rien ne change avant la mise en vigueur par l’administration.',
  'page.weights.propose.do': 'Demander une proposition',
  'page.weights.progress':
    '{purpose, select, preview {Calcul de l’aperçu} other {Nouveau calcul des listes}} : {done, number} listes sur {total, number}',
  'page.weights.progress.finished':
    '{purpose, select, preview {Aperçu calculé} other {Toutes les listes ont été recalculées}} le {at}.',
  'page.weights.progress.stopped':
    '{purpose, select, preview {Le calcul de l’aperçu} other {Le nouveau calcul des listes}} a été interrompu : d’autres pondérations sont entrées en vigueur.',
  'page.weights.progress.reload': 'La page s’actualise d’elle-même. Si rien ne bouge, rechargez-la :',
  'page.weights.progress.refresh': 'Actualiser',
  'page.weights.moves': 'Mise à l’essai, mise en vigueur',
  'page.weights.moves.text':
    'À l’essai, ces pondérations classent aussi ce que les coordonnateurs jugent, sans toucher aux listes. En vigueur, elles refont toutes les listes du pays.',
  'page.weights.shadow': 'Mettre à l’essai',
  'page.weights.shadowed': 'La version est à l’essai : les listes ne changent pas.',
  'page.weights.shadow.title':
    '{count, plural, =0 {À l’essai : aucun avis encore} one {À l’essai : # avis} other {À l’essai : # avis}}',
  'page.weights.deploy': 'Mettre en vigueur…',
  'page.weights.deployed': 'La version est en vigueur : les listes sont en cours de recalcul.',
  'page.weights.rolled-back': 'La version antérieure est de nouveau en vigueur : les listes sont en cours de recalcul.',
  'page.weights.no-way-back':
    'Il n’y a pas de version à rétablir : celle qui est en vigueur est la première, vient d’être rétablie ou a été livrée avec la plateforme.',
  'page.weights.not-deployable':
    'Cette version n’est ni proposée ni à l’essai : elle ne peut pas être mise en vigueur. Pour revenir à celle qui précède, utilisez le retour en arrière.',
  'page.weights.compared-with-another':
    'Le rapport compare cette version à la version {version, number}, qui n’est plus en vigueur : elle ne peut pas prendre la place d’une autre. Une nouvelle proposition se comparerait à celle d’aujourd’hui.',
  'page.weights.confirm.report': 'Le rapport sur cette version repose sur les avis et les fiches du {at}.',
  'page.weights.confirm.report.old':
    'Il a plus de {days, number} jours : les fiches et les avis ont pu changer depuis. Une nouvelle proposition dirait l’effet sur les listes d’aujourd’hui et sur la part de chaque région.',
  'page.weights.confirm.deploy': 'Confirmer la mise en vigueur',
  'page.weights.confirm.deploy.lead':
    'La version {next, number} remplacerait la version {present, number}, en vigueur aujourd’hui.',
  'page.weights.confirm.deploy.do': 'Mettre en vigueur la version {next, number}',
  'page.weights.confirm.roll-back': 'Confirmer le retour à la version antérieure',
  'page.weights.confirm.roll-back.lead':
    'La version {next, number}, en vigueur auparavant, remplacerait la version {present, number}.',
  'page.weights.confirm.roll-back.do': 'Rétablir la version {next, number}',
  'page.weights.confirm.warning':
    'Toutes les listes de propositions du pays seront recalculées. Les décisions déjà prises ne changent pas.',
  'page.weights.change': 'Ce qui change, en points sur 100',
  'page.weights.criterion': 'Critère',
  'page.weights.before': 'Avant',
  'page.weights.after': 'Après',
  'page.weights.none': 'aucun',
  'page.weights.unknown': 'inconnu',
  'page.weights.proposal.title': 'Pondérations apprises des avis',
  'page.weights.proposal.lead':
    'Ce que les avis des coordonnateurs disent de l’importance des critères, à côté des pondérations en vigueur.',
  'page.weights.proposal.as-of': 'Avis rendus jusqu’au {at}.',
  'page.weights.proposal.waiting': 'Le rapport est en préparation : il s’affichera ici.',
  'page.weights.proposal.enough':
    'Il en faut {all, number}, dont au moins {each, number} validations et {each, number} refus.',
  'page.weights.proposal.since':
    '{since, plural, =0 {Aucun n’a été rendu} one {# a été rendu} other {# ont été rendus}} depuis que la version en vigueur a été apprise : on ne la compare que sur ceux-là, puisqu’elle connaît déjà les autres.',
  'page.weights.proposal.refused': 'Cette version ne peut pas être mise en vigueur :',
  'page.weights.proposal.judgements':
    '{used, plural, =0 {Aucun avis retenu} one {# avis retenu} other {# avis retenus}} : {approvals, plural, one {# validation} other {# validations}}, {refusals, plural, one {# refus} other {# refus}}.',
  'page.weights.proposal.calibration.made':
    'Calibrée sur {settled, plural, one {# proposition validée} other {# propositions validées}} dont l’issue est connue, avec {accepted, plural, one {# double accord} other {# doubles accords}} : une fois en vigueur, les pages parleront de probabilité.',
  'page.weights.proposal.calibration.few': `{settled, plural,
    =0 {L’issue d’aucune proposition validée n’est connue}
    one {L’issue d’une seule proposition validée est connue}
    other {L’issue de # propositions validées est connue, {accepted, plural, =0 {sans aucun double accord} one {avec # double accord} other {avec # doubles accords}}}
  } : trop peu pour une calibration. Il en faut {all, number}, dont au moins {each, number} doubles accords et {each, number} autres issues ; d’ici là, les pages continueront de parler d’un indice.`,
  'page.weights.proposal.calibration.inexact':
    'L’issue de {settled, plural, one {# proposition validée} other {# propositions validées}} est connue, avec {accepted, plural, one {# double accord} other {# doubles accords}} : c’est assez pour une calibration, mais la probabilité annoncée s’écarterait en moyenne de plus de {error} de ce qui s’est passé. Les pages continueront de parler d’un indice.',
  'page.weights.calibration': `Elle repose sur {outcomes, plural,
    one {# proposition validée dont l’issue est connue}
    other {# propositions validées dont l’issue est connue}
  }, {accepted, plural, =0 {sans aucun double accord} one {dont # double accord} other {dont # doubles accords}}. Écart moyen entre la probabilité annoncée et ce qui s’est passé : {error}.`,
  'page.weights.calibrate': 'Calibrer les pondérations en vigueur (version {version, number})',
  'page.weights.calibrate.text':
    'Les poids, les indices et les listes ne changent pas : à côté de l’indice, les pages diront aussi à quelle fréquence des propositions semblables ont été acceptées par les deux parties.',
  'page.weights.calibrate.do': 'Calibrer la version {version, number}',
  'page.weights.calibrated':
    'La version en vigueur est calibrée : les pages disent désormais la probabilité d’un double accord. Les listes n’ont pas changé.',
  'page.weights.compared': 'Poids de chaque critère, en points sur 100',
  'page.weights.column.present': 'En vigueur (version {version, number})',
  'page.weights.column.proposed': 'Proposée',
  'page.weights.fit': 'Qualité de la prévision',
  'page.weights.fit.text': 'Mesurée sur des avis mis de côté, en {folds, number} passes.',
  'page.weights.measure': 'Mesure',
  'page.weights.measure.auc': 'Ordre juste entre un oui et un non (AUC ; 1 est parfait, 0,5 le hasard)',
  'page.weights.measure.brier': 'Erreur quadratique (Brier ; 0 est parfait)',
  'page.weights.measure.calibrationError': 'Écart de calibration (0 est parfait)',
  'page.weights.measure.approved': 'Rang moyen de ce qui a été validé',
  'page.weights.measure.dismissed': 'Rang moyen de ce qui a été écarté ou décliné',
  'page.weights.regions': 'Part de chaque région dans les propositions',
  'page.weights.regions.text':
    '{before, number} propositions avant, {after, number} après ; {entering, number} entrées et {leaving, number} sorties de listes.',
  'page.weights.region': 'Région',
  'page.weights.region.note': 'Remarque',
  'page.weights.region.loses': 'perd plus de 10 %',
  'page.weights.gates': 'Conditions à revoir',
  'page.weights.gates.text':
    'Refus qu’une condition requise aurait dû éviter : ils ne disent rien du poids des critères.',
  'page.weights.gate': 'Condition requise',
  'page.weights.gate.none': 'aucune ne pouvait le savoir',
  'page.weights.gate.reason': 'Motif',
  'page.weights.gate.count': 'Nombre',
  'page.weights.preview.title': 'Entrées et sorties de listes',
  'page.weights.preview.lead': 'Ce qui entrerait dans les listes, et ce qui en sortirait, avec ces pondérations.',
  'page.weights.preview.see': 'Voir ce qui entre et sort des listes',
  'page.weights.preview.back': 'Cette version',
  'page.weights.preview.lists': 'Listes',
  'page.weights.preview.lists.need': 'Listes des besoins',
  'page.weights.preview.lists.offer': 'Listes des offres',
  'page.weights.preview.move': 'Mouvement',
  'page.weights.preview.entering': 'entre',
  'page.weights.preview.leaving': 'sort',
  'page.weights.preview.outside': 'hors liste',
  'page.weights.preview.none': 'Aucune liste ne change.',
} as const;
