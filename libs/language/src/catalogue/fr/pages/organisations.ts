/** Organisations: their list and sheets, how they are let in, how they ask to join. */
export const frPageOrganisations = {
  'page.nav.organisations': 'Organisations',
  'page.organisations.title': 'Organisations',
  'page.organisations.lead': 'Les collectivités, agences, associations et partenaires inscrits sur Penc.',
  'page.organisations.back': 'Toutes les organisations',
  'page.organisations.all': 'Toutes',
  'page.organisations.all-types': 'Tous les types',
  'page.organisations.none': 'Aucune organisation ne répond à ces critères.',
  'page.organisations.none-applied': 'Aucune demande d’inscription n’attend d’être vérifiée.',
  'page.organisation.name': 'Nom',
  'page.organisation.name.hint': 'Le nom officiel, en toutes lettres',
  'page.organisation.type': 'Type d’organisation',
  'page.organisation.type.none': 'Choisir un type',
  'page.organisation.state': 'État',
  'page.organisation.established-in': 'Pays d’établissement',
  'page.organisation.established-in.hint': 'Celui où l’organisation est enregistrée',
  'page.organisation.registration': 'Enregistrement',
  'page.organisation.registration.hint':
    'Numéro du récépissé, du NINEA, du décret ou de l’acte de création, si l’organisation en a un',
  'page.organisation.website': 'Site web',
  'page.organisation.website.hint': 'Facultatif. Par exemple https://www.exemple.sn',
  'page.organisation.home': 'Territoires d’origine des membres',
  'page.organisation.home.summary': 'Association de ressortissants : d’où viennent vos membres ?',
  'page.organisation.home.hint': 'Cochez les régions, ou des départements et des communes plus bas.',
  'page.organisation.since': 'Inscription demandée le',
  'page.organisation.illustrative': 'Organisation d’illustration',
  'page.organisation.decision': 'Dernière décision',
  'page.organisation.decided':
    '{action, select, verify {inscription vérifiée le} suspend {participation suspendue le} other {participation rétablie le}}',
  'page.organisation.reason': 'Motif : {reason}',
  'page.organisation.members': 'Membres',
  'page.organisation.edit': 'Modifier la fiche',
  'page.organisation.edit.title': 'Modifier la fiche de l’organisation',
  'page.organisation.edit.verified':
    'Le nom, le type, le pays et l’enregistrement ont été vérifiés : demandez à l’administration de la plateforme de les corriger.',
  'page.organisation.edit.save': 'Enregistrer',
  'page.organisation.edited': 'La fiche de l’organisation est à jour.',
  'page.organisation.namesakes':
    '{count, plural, one {Une organisation porte presque le même nom} other {# organisations portent presque le même nom}} : vérifiez que ce n’est pas la même avant de la laisser entrer une seconde fois.',
  'page.template.title': 'Approbations habituelles',
  'page.template.lead':
    'Elles sont inscrites d’avance dans chaque nouvelle convention de cette organisation, où les deux parties peuvent les modifier. Les conventions déjà en préparation gardent les leurs.',
  'page.template.none':
    'Aucune pour le moment : les approbations sont à inscrire dans chaque convention. Penc n’en suppose aucune d’après la loi.',
  'page.template.change': 'Modifier',
  'page.template.due': 'Délai',
  'page.template.due.days': '{days, plural, =0 {le jour même} one {# jour} other {# jours}}',
  'page.template.due.label': 'Délai, en jours (facultatif)',
  'page.template.due.hint':
    'À compter de l’accord de principe qui ouvre la convention ; à laisser vide s’il n’y a pas de délai',
  'page.template.save': 'Enregistrer',
  'page.template.saved': 'Les approbations habituelles sont à jour.',
  'page.organisation.represented': 'Représentée par',
  'page.organisation.judging': 'Inscription',
  'page.organisation.judging.applied':
    'Cette organisation demande à s’inscrire. Assurez-vous qu’elle existe et que la personne qui la représente en a la qualité.',
  'page.organisation.judging.verified': 'Cette organisation participe : ses fiches sont visibles et comparées.',
  'page.organisation.judging.suspended':
    'Cette organisation ne participe plus : ses fiches ne sont plus visibles, ses membres ne peuvent plus se connecter.',
  'page.organisation.no-move': 'L’état de cette organisation a changé : cette décision n’est plus possible.',
  'page.organisation.verify': 'Vérifier l’inscription',
  'page.organisation.verify.title': 'Vérifier cette inscription',
  'page.organisation.verify.text':
    'Ses fiches publiées deviendront visibles de tous et seront comparées à celles des autres organisations. Ses membres en seront avertis.',
  'page.organisation.verify.done': 'L’inscription est vérifiée ; les membres de l’organisation en sont avertis.',
  'page.organisation.suspend': 'Suspendre la participation',
  'page.organisation.suspend.title': 'Suspendre cette organisation',
  'page.organisation.suspend.text':
    'Ses fiches quitteront toutes les listes, les propositions en attente seront retirées et ses membres ne pourront plus se connecter. Elle pourra être rétablie.',
  'page.organisation.suspend.reason': 'Motif de la suspension',
  'page.organisation.suspend.reason.hint': 'Il est communiqué aux membres de l’organisation.',
  'page.organisation.suspend.done': 'La participation est suspendue ; les membres de l’organisation en sont avertis.',
  'page.organisation.restore': 'Rétablir la participation',
  'page.organisation.restore.title': 'Rétablir cette organisation',
  'page.organisation.restore.text':
    'Ses fiches publiées redeviendront visibles et ses membres pourront de nouveau se connecter.',
  'page.organisation.restore.done': 'La participation est rétablie ; les membres de l’organisation en sont avertis.',
  'page.organisation.note': 'Note',
  'page.organisation.note.hint':
    'Pour l’administration et la coordination nationale seulement : ce qui a été vérifié, et comment. N’y nommez aucune personne migrante.',
  'page.apply.title': 'Demander l’inscription de mon organisation',
  'page.apply.lead':
    'Collectivités, agences régionales, services de l’État, associations, ONG et partenaires peuvent s’inscrire. L’administration de la plateforme vérifie chaque demande.',
  'page.apply.organisation': 'L’organisation',
  'page.apply.contact': 'La personne qui agira pour elle',
  'page.apply.contact.text':
    'Elle pourra publier des fiches, répondre aux propositions et inviter d’autres membres. Ses coordonnées ne sont communiquées à un partenaire qu’une fois l’intérêt partagé.',
  'page.apply.contact.name': 'Prénom et nom',
  'page.apply.contact.email': 'Adresse électronique',
  'page.apply.contact.email.hint': 'De préférence celle de l’organisation : elle sert à se connecter.',
  'page.apply.contact.phone': 'Téléphone (facultatif)',
  'page.apply.contact.phone.hint': 'Avec l’indicatif du pays, par exemple +221 33 000 00 00',
  'page.apply.contact.language': 'Langue des courriels',
  'page.apply.send': 'Envoyer la demande',
  'page.apply.done': 'Votre demande est enregistrée',
  'page.apply.done.text': 'L’administration de la plateforme va la vérifier. Vous n’avez rien d’autre à envoyer.',
  'page.apply.same-name':
    'Une organisation du même nom est déjà inscrite, ou a demandé à l’être : si c’est la vôtre, demandez plutôt à la personne qui la gère de vous inviter.',
  'page.apply.next': 'Et maintenant ?',
  'page.apply.next.mail': 'Un courriel confirme la demande à l’adresse indiquée.',
  'page.apply.next.prepare':
    'Vous pouvez déjà vous connecter avec cette adresse et préparer vos fiches : personne d’autre ne les voit encore.',
  'page.apply.next.verified':
    'Dès que l’inscription est vérifiée, vos fiches publiées sont visibles et comparées ; un courriel vous en avertit.',
  'page.apply.link': 'Demander l’inscription de mon organisation',
} as const;
