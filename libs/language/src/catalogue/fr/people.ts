/** Organisations, their members, and what of people must not be written. */
export const frPeople = {
  'notice.suggestion-suspended.title': 'Proposition retirée : « {need} »',
  'notice.suggestion-suspended.body':
    'La proposition de mise en relation entre le besoin « {need} » ({needOrganisation}) et l’offre d’appui « {offer} » ({offerOrganisation}) est retirée, car la participation de l’une des deux organisations à Penc est suspendue.',
  'notice.organisation-applied.title': 'Demande d’inscription reçue : {organisation}',
  'notice.organisation-applied.body':
    'La demande d’inscription de l’organisation « {organisation} » sur Penc est bien parvenue à la coordination, qui va la vérifier. Vous pouvez déjà préparer et publier vos fiches : les autres organisations les verront dès que l’inscription sera vérifiée. Si vous n’êtes pas à l’origine de cette demande, ignorez ce courriel ou signalez-le à la coordination.',
  'notice.organisation-to-verify.title': 'Inscription à vérifier : {organisation}',
  'notice.organisation-to-verify.body':
    '{organisation} demande son inscription sur Penc : vérifiez son existence et la qualité de la personne qui la représente, puis validez ou suspendez l’inscription.',
  'notice.organisation-verified.title': 'Inscription vérifiée : {organisation}',
  'notice.organisation-verified.body':
    'L’inscription de l’organisation « {organisation} » sur Penc est vérifiée. Ses fiches publiées sont désormais visibles de tous et comparées à celles des autres organisations.',
  'notice.organisation-suspended.title': 'Participation suspendue : {organisation}',
  'notice.organisation-suspended.body': `La participation de l’organisation « {organisation} » à Penc est suspendue. Motif : {reason, select,
    unidentified {son existence ou son enregistrement n’a pas pu être établi}
    unreachable {l’organisation n’a pas pu être jointe}
    misuse {manquement aux règles de la plateforme}
    duplicate {l’organisation est déjà inscrite}
    requested {à la demande de l’organisation}
    other {autre, que la coordination vous précisera}
  }. Ses fiches ne sont plus visibles des autres organisations et les propositions en attente sont retirées. Écrivez à la coordination pour toute explication.`,
  'notice.organisation-restored.title': 'Participation rétablie : {organisation}',
  'notice.organisation-restored.body':
    'La participation de l’organisation « {organisation} » à Penc est rétablie. Ses fiches publiées sont de nouveau visibles de tous et comparées à celles des autres organisations.',
  'notice.organisation-without-editor.title': 'Organisation sans gestionnaire : {organisation}',
  'notice.organisation-without-editor.body':
    'Plus personne n’agit pour {organisation} sur Penc : prenez contact avec elle et invitez une nouvelle personne.',
  'notice.member-invited.title': 'Invitation : {organisation} sur Penc',
  'notice.member-invited.body': `{organisation} vous invite sur Penc, en qualité de {role, select,
    member {membre (consultation)}
    editor {gestionnaire}
    signatory {signataire habilité(e)}
    coordinator {coordonnateur ou coordonnatrice}
    observer {observateur ou observatrice}
    admin {administrateur ou administratrice}
    other {membre}
  }. Pour accepter, connectez-vous avec l’adresse à laquelle vous recevez ce courriel ; si vous agissez déjà pour une autre organisation, l’invitation vous attend sur la page de votre compte. Si vous ne souhaitez pas y donner suite, ignorez ce courriel : rien de ce qui vous concerne n’est montré à l’organisation avant que vous acceptiez.`,

  'problem.already-member.title': 'Déjà membre',
  'problem.already-member.detail': 'Cette personne a déjà ce rôle dans cette organisation.',
  'problem.last-editor.title': 'Plus personne pour agir',
  'problem.last-editor.detail':
    'Plus personne n’agirait pour cette organisation. Invitez d’abord quelqu’un, ou confirmez que l’organisation reste sans gestionnaire (confirm=last-editor dans l’API) : les administrateurs en seront avertis.',
  'problem.last-admin.title': 'Plus personne pour administrer',
  'problem.last-admin.detail':
    'Plus personne n’administrerait la plateforme : nommez d’abord un autre administrateur ou une autre administratrice.',
  'fault.not-an-email': 'Ce n’est pas une adresse électronique valide.',
  'fault.not-a-phone':
    'Ce n’est pas un numéro de téléphone : écrivez-le en chiffres, avec l’indicatif du pays, par exemple « +221 33 000 00 00 ».',
  'fault.field-verified': 'Ce champ a été vérifié : demandez à la coordination de le modifier.',
  'fault.territories-required': 'Indiquez les territoires de ce rôle.',
  'fault.territories-not-for-role': 'Ce rôle n’a pas de territoires : laissez ce champ vide.',
  'fault.confirm-required': 'Confirmez cet effacement, qui est définitif : confirm={word}.',

  'warning.same-name':
    'Une organisation du même nom est déjà inscrite, ou a demandé à l’être : vérifiez que ce n’est pas la vôtre.',
  'warning.phone':
    'Ce texte semble contenir un numéro de téléphone. Une fiche ou une note ne doit permettre d’identifier aucune personne migrante : retirez-le s’il est celui d’une personne.',
  'warning.identity-number':
    'Ce texte semble contenir un numéro de carte d’identité. Une fiche ou une note ne doit permettre d’identifier aucune personne migrante : retirez-le.',
  'warning.passport':
    'Ce texte semble contenir un numéro de passeport. Une fiche ou une note ne doit permettre d’identifier aucune personne migrante : retirez-le.',
  'warning.email':
    'Ce texte semble contenir une adresse électronique. Une fiche ou une note ne doit permettre d’identifier aucune personne migrante : retirez-la si elle est celle d’une personne.',
} as const;
