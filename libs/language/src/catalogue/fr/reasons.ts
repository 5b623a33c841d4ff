/** What gates and criteria say of a pair, and what is to verify; « l’offre » is short for « l’offre d’appui » here. */
export const frReasons = {
  'proposal.words': 'D’après votre texte : {words}.',
  'gate.both-open.pass': 'Le besoin et l’offre d’appui sont tous deux publiés.',
  'gate.both-open.fail': 'L’une des deux fiches n’est pas publiée.',
  'gate.not-self.pass': 'Le besoin et l’offre d’appui viennent de deux organisations différentes.',
  'gate.not-self.fail': 'Le besoin et l’offre d’appui viennent de la même organisation.',
  'gate.theme-shared.pass-axis': 'Le besoin et l’offre relèvent d’un même axe : {themes}.',
  'gate.theme-shared.pass-field': 'Le besoin et l’offre relèvent d’un même domaine : {sectors}.',
  'gate.theme-shared.fail': 'Le besoin et l’offre n’ont ni axe ni domaine en commun.',
  'gate.theme-shared.unknown': 'L’axe ou les secteurs ne sont pas précisés d’un côté au moins.',
  'gate.territory-related.pass': 'L’offre intervient là où se situe le besoin : {territoriesWithArticle}.',
  'gate.territory-related.fail':
    'L’offre intervient ailleurs ({offeredWithArticle}) ; le besoin concerne {askedWithArticle}.',
  'gate.territory-related.unknown': 'Le territoire n’est pas précisé d’un côté au moins.',
  'gate.modality-common.pass': 'L’offre apporte ce qui est demandé : {modalities}.',
  'gate.modality-common.fail': 'L’offre n’apporte rien de ce qui est demandé ({asked}). Elle propose : {offered}.',
  'gate.modality-common.unknown': 'Les modalités d’appui ne sont pas précisées d’un côté au moins.',
  'gate.type-eligible.pass': 'L’organisation qui exprime le besoin est éligible ({type}).',
  'gate.type-eligible.pass-all': 'L’offre est ouverte à tous les types d’organisations.',
  'gate.type-eligible.fail':
    'L’organisation qui exprime le besoin ({type}) n’est pas éligible. L’offre s’adresse à : {eligible}.',
  'gate.sector-not-excluded.pass': 'Aucun secteur du besoin n’est exclu par l’offre.',
  'gate.sector-not-excluded.pass-none': 'L’offre n’exclut aucun secteur.',
  'gate.sector-not-excluded.fail': 'L’offre exclut : {sectors}.',
  'gate.sector-not-excluded.unknown': 'L’offre exclut certains secteurs, et le besoin ne précise pas les siens.',
  'gate.requirements-met.pass': 'Le besoin réunit ce que l’offre exige : {requirements}.',
  'gate.requirements-met.pass-none': 'L’offre ne pose aucune condition préalable.',
  'gate.requirements-met.fail': 'L’offre exige ce que le besoin ne réunit pas encore : {unmet}.',
  'gate.requirements-met.unknown': 'L’offre exige ce dont le besoin ne dit rien : {unsaid}.',
  'gate.money-possible.pass-in-kind': 'Le besoin porte sur un appui en nature, sans montant à financer.',
  'gate.money-possible.pass-discreet':
    'L’enveloppe de l’offre, qui n’est pas publique, permet d’y contribuer ; il manque {uncovered}.',
  'gate.money-possible.pass': 'L’offre peut apporter jusqu’à {give} ; il manque {uncovered}.',
  'gate.money-possible.fail-covered': 'Le besoin est déjà entièrement couvert.',
  'gate.money-possible.fail-envelope-empty': 'L’enveloppe de l’offre est épuisée.',
  'gate.money-possible.fail-discreet':
    'Les moyens de l’offre, qui ne sont pas publics, ne lui permettent pas de contribuer à ce besoin.',
  'gate.money-possible.fail-nothing':
    'Aux conditions de l’offre (montant maximal ou taux maximal de financement), rien ne peut être accordé à ce besoin.',
  'gate.money-possible.fail-below-minimum':
    'L’offre pourrait apporter au plus {give} à ce besoin : c’est moins que son montant minimal par projet ({minimum}).',
  'gate.money-possible.unknown-amount': 'Le coût total du besoin n’est pas précisé.',
  'gate.money-possible.unknown-means': 'L’offre ne précise ni son enveloppe ni son montant maximal par projet.',
  'gate.periods-overlap.pass': 'Les deux périodes de mise en œuvre se recoupent du {start} au {end}.',
  'gate.periods-overlap.fail-need-deadline': 'Une réponse au besoin était souhaitée au plus tard le {day}.',
  'gate.periods-overlap.fail-offer-deadline': 'La date limite de dépôt de l’offre est passée : {day}.',
  'gate.periods-overlap.fail-need-over': 'La période du besoin s’est achevée le {day}.',
  'gate.periods-overlap.fail-offer-over': 'La période de l’offre s’est achevée le {day}.',
  'gate.periods-overlap.fail-apart':
    'Les périodes ne se recoupent pas : le besoin va du {needStart} au {needEnd}, l’offre du {offerStart} au {offerEnd}.',
  'gate.periods-overlap.unknown': 'La période de mise en œuvre n’est pas précisée d’un côté au moins.',
  'gate.not-refused.pass': 'Cette proposition n’a été ni écartée ni déclinée dans l’état actuel des deux fiches.',
  'gate.not-refused.fail-dismissed':
    'Un coordonnateur a déjà écarté cette proposition, et les fiches n’ont pas changé.',
  'gate.not-refused.fail-declined':
    'L’une des parties a déjà décliné cette proposition, et les fiches n’ont pas changé.',

  'criterion.theme-closeness.same-sector': `{sectorsCount, plural, one {Même secteur} other {Mêmes secteurs}} : {sectors}. {axesUnsaid, select,
    1 {L’axe n’est pas précisé d’un côté au moins}
    other {{axes, plural, =0 {Aucun axe en commun} =1 {Axe en commun : {themes}} other {Axes en commun : {themes}}}}
  }.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}`,
  'criterion.theme-closeness.contains-sector': `L’un des secteurs englobe l’autre, autour de : {sectors}. {axesUnsaid, select,
    1 {L’axe n’est pas précisé d’un côté au moins}
    other {{axes, plural, =0 {Aucun axe en commun} =1 {Axe en commun : {themes}} other {Axes en commun : {themes}}}}
  }.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}`,
  'criterion.theme-closeness.same-category': `Secteurs voisins, de la même catégorie que : {sectors}. {axesUnsaid, select,
    1 {L’axe n’est pas précisé d’un côté au moins}
    other {{axes, plural, =0 {Aucun axe en commun} =1 {Axe en commun : {themes}} other {Axes en commun : {themes}}}}
  }.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}`,
  'criterion.theme-closeness.same-family': `Secteurs de la même famille que : {sectors}. {axesUnsaid, select,
    1 {L’axe n’est pas précisé d’un côté au moins}
    other {{axes, plural, =0 {Aucun axe en commun} =1 {Axe en commun : {themes}} other {Axes en commun : {themes}}}}
  }.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}`,
  'criterion.theme-closeness.same-domain': `Secteurs éloignés, du même grand domaine que : {sectors}. {axesUnsaid, select,
    1 {L’axe n’est pas précisé d’un côté au moins}
    other {{axes, plural, =0 {Aucun axe en commun} =1 {Axe en commun : {themes}} other {Axes en commun : {themes}}}}
  }.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}`,
  'criterion.theme-closeness.axis-only':
    'Aucun secteur en commun, mais {axes, plural, one {le même axe} other {les mêmes axes}} : {themes}.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}',
  'criterion.theme-closeness.none':
    '{axesUnsaid, select, 1 {Aucun secteur en commun ; l’axe n’est pas précisé d’un côté au moins} other {Ni secteur ni axe en commun}}.{broad, select, 1 { L’offre nomme plusieurs secteurs : elle en dit moins sur chacun.} other {}}',
  'criterion.theme-closeness.sectors-unsaid':
    'Les secteurs ne sont pas précisés d’un côté au moins{axes, plural, =0 {, et aucun axe n’est commun} one {, mais un axe est commun : {themes}} other {, mais des axes sont communs : {themes}}}.',
  'criterion.theme-closeness.unknown': 'Les secteurs ne sont pas précisés d’un côté au moins.',
  'criterion.territory-closeness.equal':
    'L’offre vise précisément {territoriesWithArticle}{left, plural, =0 {} =1 { ; un autre territoire du besoin n’est pas servi} other { ; # autres territoires du besoin ne sont pas servis}}.{broad, select, 1 { L’offre nomme plusieurs territoires : elle en dit moins sur chacun.} other {}}',
  'criterion.territory-closeness.offer-wider': `L’offre porte sur un territoire plus large ({widerWithArticle}), qui comprend {territoriesWithArticle}{left, plural,
    =0 {}
    =1 { ; un autre territoire du besoin n’est pas servi}
    other { ; # autres territoires du besoin ne sont pas servis}
  }.{broad, select, 1 { L’offre nomme plusieurs territoires : elle en dit moins sur chacun.} other {}}`,
  'criterion.territory-closeness.offer-narrower': `L’offre ne porte que sur une partie ({narrowerWithArticle}) de ce que vise le besoin : {territoriesWithArticle}{left, plural,
    =0 {}
    =1 { ; un autre territoire du besoin n’est pas servi}
    other { ; # autres territoires du besoin ne sont pas servis}
  }.{broad, select, 1 { L’offre nomme plusieurs territoires : elle en dit moins sur chacun.} other {}}`,
  'criterion.territory-closeness.none':
    'Aucun territoire en commun.{broad, select, 1 { L’offre nomme plusieurs territoires : elle en dit moins sur chacun.} other {}}',
  'criterion.territory-closeness.unknown': 'Le territoire n’est pas précisé d’un côté au moins.',
  'criterion.money-fit.full': 'L’offre peut couvrir tout ce qui manque ({give}).',
  'criterion.money-fit.part': 'L’offre peut couvrir {percent} de ce qui manque ({give} sur {uncovered}).',
  'criterion.money-fit.nothing': 'L’offre ne peut rien apporter de ce qui manque.',
  'criterion.money-fit.at-most':
    'L’offre peut couvrir au plus {give} des {uncovered} qui manquent ; l’un de ses plafonds n’est pas connu.',
  'criterion.money-fit.in-kind': 'Le besoin porte sur un appui en nature : aucun montant n’est à rapprocher.',
  'criterion.money-fit.unknown-amount':
    'On ne peut pas dire quelle part l’offre couvrirait : le coût total du besoin n’est pas précisé.',
  'criterion.money-fit.unknown-means':
    'On ne peut pas dire quelle part des {uncovered} manquants l’offre couvrirait : elle ne précise ni enveloppe ni plafond.',
  'criterion.timing-fit.full': 'L’offre couvre toute la période du besoin (du {start} au {end}).',
  'criterion.timing-fit.part': 'L’offre couvre {percent} de la période du besoin (du {start} au {end}).',
  'criterion.timing-fit.none': 'Les deux périodes ne se recoupent pas.',
  'criterion.timing-fit.unknown': 'La période n’est pas précisée d’un côté au moins.',
  'criterion.modality-completeness.full': 'L’offre apporte toutes les modalités demandées : {modalities}.',
  'criterion.modality-completeness.part': 'L’offre apporte : {modalities}. Reste à trouver : {left}.',
  'criterion.modality-completeness.none': 'L’offre n’apporte aucune des modalités demandées : {left}.',
  'criterion.modality-completeness.unknown': 'Les modalités d’appui ne sont pas précisées d’un côté au moins.',
  'criterion.target-groups.full': 'L’offre s’adresse à tous les groupes cibles du besoin : {groups}.',
  'criterion.target-groups.part':
    '{groupsCount, plural, one {Groupe cible} other {Groupes cibles}} en commun : {groups}. Hors du champ de l’offre : {left}.',
  'criterion.target-groups.none': 'L’offre ne vise aucun des groupes cibles du besoin : {left}.',
  'criterion.target-groups.unknown': 'Les groupes cibles ne sont pas précisés d’un côté au moins.',
  'criterion.text-relevance.near':
    'Les deux textes traitent des mêmes sujets : {concepts}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.some':
    'Les deux textes se rejoignent en partie : {concepts}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.words':
    'Les deux textes emploient les mêmes termes.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.none':
    'Les deux textes ont peu de sujets en commun.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.near-compared':
    'Les deux textes traitent des mêmes sujets : {concepts}. Leur sens a aussi été comparé par le modèle {model}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.some-compared':
    'Les deux textes se rejoignent en partie : {concepts}. Leur sens a aussi été comparé par le modèle {model}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.compared':
    'Les deux textes ont un sens voisin : leurs termes ont été comparés, et leur sens par le modèle {model}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.none-compared':
    'Les deux textes ont peu de sujets en commun. Leur sens a aussi été comparé par le modèle {model}.{short, plural, =0 {} other { Textes courts : ils en disent moins.}}',
  'criterion.text-relevance.unknown': 'L’un des textes est trop court pour être comparé.',
  'criterion.track-record.there': `{count, plural, one {Une activité comparable déjà menée} other {# activités comparables déjà menées}} sur ce territoire, {years, plural,
    =0 {la dernière commencée cette année}
    one {la dernière commencée il y a # an}
    other {la dernière commencée il y a # ans}
  }{sized, plural, =0 {} one {, dont une d’un montant comparable} other {, dont # d’un montant comparable}}.{few, plural, =0 {} other { Peu de références : elles en disent moins.}}`,
  'criterion.track-record.elsewhere': `{count, plural, one {Une activité comparable déjà menée} other {# activités comparables déjà menées}} sur d’autres territoires, {years, plural,
    =0 {la dernière commencée cette année}
    one {la dernière commencée il y a # an}
    other {la dernière commencée il y a # ans}
  }{sized, plural, =0 {} one {, dont une d’un montant comparable} other {, dont # d’un montant comparable}}.{few, plural, =0 {} other { Peu de références : elles en disent moins.}}`,
  'criterion.track-record.place-unknown': `{count, plural, one {Une activité comparable déjà menée} other {# activités comparables déjà menées}}, sans que l’on sache si c’est sur le territoire du besoin, {years, plural,
    =0 {la dernière commencée cette année}
    one {la dernière commencée il y a # an}
    other {la dernière commencée il y a # ans}
  }{sized, plural, =0 {} one {, dont une d’un montant comparable} other {, dont # d’un montant comparable}}.{few, plural, =0 {} other { Peu de références : elles en disent moins.}}`,
  'criterion.track-record.none':
    '{count, plural, one {La seule activité connue de ce partenaire n’est pas classée} other {Aucune des # activités connues de ce partenaire n’est classée}} dans ce domaine.{few, plural, =0 {} other { Peu de références : elles en disent moins.}}',
  'criterion.track-record.compared': `Les secteurs ne sont pas précisés d’un côté au moins : {count, plural,
    one {la seule activité connue de ce partenaire a été comparée}
    other {les # activités connues de ce partenaire ont été comparées}
  } au besoin par {parts, select,
    1 {les textes}
    2 {les montants}
    3 {les textes et les montants}
    4 {les territoires}
    5 {les textes et les territoires}
    6 {les montants et les territoires}
    other {les textes, les montants et les territoires}
  }.{few, plural, =0 {} other { Peu de références : elles en disent moins.}}`,
  'criterion.track-record.unknown': 'Aucune référence de ce partenaire ne peut être comparée à ce besoin.',
  'criterion.home-link.both':
    'Origine des membres de ce partenaire : {territoriesWithArticle}. Il est établi dans un pays où vit la diaspora du territoire ({countries}).',
  'criterion.home-link.territory': 'Origine des membres de ce partenaire : {territoriesWithArticle}.',
  'criterion.home-link.country':
    'Ce partenaire est établi dans un pays où vit la diaspora du territoire : {countries}.',
  'criterion.home-link.none':
    'Cette association n’a de lien connu ni avec le territoire du besoin ni avec les pays où vit sa diaspora.',
  'criterion.home-link.not-expected':
    'Ce partenaire n’est pas une association de la diaspora : aucun lien n’est attendu.',
  'criterion.home-link.unknown':
    'On ne sait pas encore si cette association a un lien avec le territoire du besoin ou avec les pays où vit sa diaspora.',

  'verify.amount-missing': 'Demander le coût total du besoin.',
  'verify.in-kind': 'S’assurer que le partenaire peut fournir ce qui est demandé en nature.',
  'verify.means-missing': 'Demander au partenaire son enveloppe ou son montant maximal par projet.',
  'verify.envelope-missing': 'Demander au partenaire ce qui reste de son enveloppe.',
  'verify.ticket-max-missing': 'Demander au partenaire son montant maximal par projet.',
  'verify.territories-missing.need': 'Demander où se situe le besoin.',
  'verify.territories-missing.offer': 'Demander au partenaire où il peut intervenir.',
  'verify.territories-missing.both': 'Demander aux deux parties leurs territoires.',
  'verify.modalities-missing.need': 'Demander quelles modalités d’appui sont recherchées.',
  'verify.modalities-missing.offer': 'Demander au partenaire quelles modalités d’appui il propose.',
  'verify.modalities-missing.both': 'Demander aux deux parties les modalités d’appui.',
  'verify.sectors-missing.need': 'Demander les secteurs du besoin.',
  'verify.sectors-missing.offer': 'Demander au partenaire ses secteurs d’intervention.',
  'verify.sectors-missing.both': 'Demander aux deux parties leurs secteurs.',
  'verify.themes-missing.need': 'Demander à quel axe se rattache le besoin.',
  'verify.themes-missing.offer': 'Demander au partenaire à quel axe se rattache son offre.',
  'verify.themes-missing.both': 'Demander aux deux parties leur axe.',
  'verify.period-missing.need': 'Demander la période de mise en œuvre du besoin.',
  'verify.period-missing.offer': 'Demander au partenaire sa période d’intervention.',
  'verify.period-missing.both': 'Demander aux deux parties leur période de mise en œuvre.',
  'verify.target-groups-missing.need': 'Demander à qui s’adresse le besoin (groupes cibles).',
  'verify.target-groups-missing.offer': 'Demander au partenaire à qui s’adresse son offre (groupes cibles).',
  'verify.target-groups-missing.both': 'Demander aux deux parties leurs groupes cibles.',
  'verify.text-short.need': 'Demander une description plus complète du besoin.',
  'verify.text-short.offer': 'Demander au partenaire une description plus complète de son offre.',
  'verify.text-short.both': 'Demander aux deux parties une description plus complète.',
  'verify.track-record-missing': 'Demander au partenaire ses références : aucune n’est connue.',
  'verify.track-record-vague':
    'Demander au partenaire de décrire ses références : on n’en sait pas assez pour les comparer.',
  'verify.requirement.plan-listed': 'Demander si l’action est inscrite au plan de développement.',
  'verify.requirement.deliberation': 'Demander la délibération du conseil.',
  'verify.requirement.land-secured': 'Demander si l’assiette foncière est sécurisée.',
  'verify.requirement.feasibility-study': 'Demander l’étude de faisabilité.',
  'verify.requirement.local-counterpart': 'Demander si une contrepartie locale est mobilisée.',
  'verify.requirement.local-partner': 'Demander s’il y a un partenaire local.',
  'verify.requirement.joint-application': 'Demander si une candidature conjointe est possible.',
  'verify.funding-not-confirmed':
    'Demander où en sont les apports prévus au plan de financement ({planned} non confirmés).',
  'verify.home-territories-missing': 'Demander à l’association de quels territoires ses membres sont originaires.',
  'verify.diaspora-countries-missing': 'Demander dans quels pays vit la diaspora du territoire.',
  'verify.capacity-used':
    'S’assurer que le partenaire peut encore s’engager : {partnerships, plural, one {# partenariat en cours ou conclu} other {# partenariats en cours ou conclus}}, pour {capacity, plural, one {# possible} other {# possibles}}.',
} as const;
