/** What goes out by mail, SMS or webhook, beside the notices themselves. */
export const frChannels = {
  'mail.who':
    'Ce courriel vous est adressé par Penc, la place où les besoins des territoires du Sénégal rencontrent les offres d’appui de leurs partenaires.',
  'mail.why':
    'Vous le recevez parce que vous agissez pour une organisation inscrite sur Penc et que vos préférences prévoient le courriel.',
  'mail.why.invited': 'Vous le recevez parce qu’une organisation a saisi cette adresse pour vous inviter sur Penc.',
  'mail.why.applied': 'Vous le recevez parce que cette adresse a été indiquée dans une demande d’inscription sur Penc.',
  'mail.fewer': 'Pour recevoir plutôt un seul récapitulatif par jour, changez le rythme dans vos préférences : {url}',
  'mail.stop':
    'Pour ne plus recevoir de courriels de Penc (les notifications restent visibles sur la plateforme) : {url}',
  'digest.title': 'Récapitulatif du {day} : {count, plural, one {# dossier} other {# dossiers}}',
  'digest.intro':
    '{count, plural, one {Voici le dossier qui a évolué} other {Voici les # dossiers qui ont évolué}} depuis le dernier récapitulatif.',
  'digest.others':
    '{count, plural, one {Un autre dossier a évolué} other {# autres dossiers ont évolué}} : retrouvez le détail parmi vos notifications.',
  'digest.named':
    '{count, plural, one {Un autre dossier a évolué} other {# autres dossiers ont évolué}}, que voici par leur nom :',
  'gathered.title': '{what} : du nouveau sur Penc',
  'gathered.suggestions':
    '{count, plural, one {# proposition de mise en relation} other {# propositions de mise en relation}}',
  'gathered.partnerships': '{count, plural, one {# partenariat} other {# partenariats}}',
  'gathered.postings': '{count, plural, one {# fiche} other {# fiches}}',
  'gathered.others': '{count, plural, one {# autre dossier} other {# autres dossiers}}',
  'gathered.intro':
    'Beaucoup de vos dossiers ont évolué en peu de temps : pour vous épargner autant de courriels, ceux des {minutes} dernières minutes sont réunis ici.{soonest, select, none {} other { La première échéance est le {soonest}.}}',
  'stop.title': 'Courriels de Penc',
  'stop.question':
    'Ne plus recevoir de courriels de Penc ? Les notifications resteront visibles sur la plateforme, et vous pourrez rétablir les courriels dans vos préférences.',
  'stop.button': 'Ne plus recevoir de courriels',
  'stop.done':
    'C’est fait : Penc ne vous enverra plus de notifications par courriel. Elles restent visibles sur la plateforme ; vos préférences permettent de rétablir les courriels.',
  'stop.unknown': 'Ce lien n’est pas valable : recopiez-le en entier depuis un courriel de Penc.',
  'notice.webhook-disabled.title': 'Liaison automatique désactivée : {host}',
  'notice.webhook-disabled.body':
    'La liaison automatique (webhook) vers {host} n’a reçu que des refus ou des silences : elle est désactivée et aucun événement ne lui est plus envoyé. Corrigez l’adresse ou le service qui répond, puis réactivez-la.',
  'sms.answer': 'Répondez OUI {code} ou NON {code} avant le {until} inclus.',
  'sms.see': 'À consulter sur Penc.',
  'sms.count':
    'Penc: {count, plural, one {une autre notification vous attend} other {# autres notifications vous attendent}} sur la plateforme. Aucun autre SMS ne suivra aujourd’hui: {count, plural, one {consultez-la} other {consultez-les}}, une réponse y est peut-être attendue.',
  'sms.reply.accepted': 'Penc: intérêt confirmé, sans engagement financier. Penc ne demande jamais de frais.',
  'sms.reply.declined': 'Penc: proposition déclinée. Merci de votre réponse.',
  'sms.reply.unknown':
    'Penc: ce code n’est pas connu pour ce numéro. Vérifiez le SMS reçu, puis renvoyez OUI ou NON suivi du code.',
  'sms.reply.answered':
    'Penc: votre organisation a déjà répondu à cette proposition. Sa réponse est visible sur la plateforme.',
  'sms.reply.late':
    'Penc: le délai de réponse à cette proposition est dépassé. Si elle vous intéresse toujours, écrivez à la coordination.',
  'sms.reply.changed':
    'Penc: cette proposition a changé depuis le SMS reçu. Consultez-la sur la plateforme avant de répondre.',
  'sms.reply.unclear':
    'Penc: réponse non comprise. Envoyez OUI ou NON suivi du code reçu, par exemple OUI 4821. STOP pour ne plus recevoir de SMS.',
  'sms.reply.tries': 'Penc: trop d’essais depuis ce numéro. Réessayez dans une heure, ou répondez sur la plateforme.',
  'sms.reply.stopped': 'Penc: vous ne recevrez plus de SMS. Les notifications restent visibles sur la plateforme.',
  'fault.url-not-https': 'L’adresse doit commencer par https://.',
  'fault.url-forbidden-address': 'Cette adresse n’est pas sur l’internet public : elle n’est pas admise.',
  'fault.webhook-disabled': 'Cette liaison est désactivée : réactivez-la avant de lui envoyer quoi que ce soit.',
  'fault.too-many-webhooks': 'Une organisation a {max, number} liaisons automatiques au plus : supprimez-en une.',
  'fault.bad-event-id': 'Cette position n’a pas été donnée par le flux d’événements.',
  'fault.phone-required':
    'Les SMS demandent un numéro de téléphone que l’on puisse composer : indiquez le vôtre, avec l’indicatif du pays.',
} as const;
