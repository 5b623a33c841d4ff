import type { Language } from '@penc/domain';

/**
 * Words of any project paper, whatever it is about: what somebody does, to whom, how and how much of it. Official descriptions use
 * each of them of a few sectors by chance. None that is also the plain name of a subject (training, transport, evaluation, work).
 */
export const everydayWords: Readonly<Record<Language, string>> = {
  fr: `accompagner aider apporter appuyer atteindre augmenter bénéficier chercher cibler commencer comprendre concerner
    conduire connaître continuer coordonner décider définir demander dire durer encourager engager envoyer essayer étendre exister
    faciliter finir fournir gérer grandir identifier impliquer inclure lancer lever lutter lutte manquer mener montrer obtenir
    offrir organiser ouvrir partager participer partir passer permettre porteur prendre préparer présenter proposer rassembler
    recevoir reçoit reçu réduire rejoindre rencontrer renforcer rentrer répondre réponse rester réunir réussir savoir servir
    soumettre soutenir suivre tenir terminer toucher travaillent travaux utiliser venir vivre vivent voir vouloir personne
    personnes communauté groupe bénéficiaire partenaire acteur équipe membre homme initiative partie type forme cas point nombre
    temps phase étape résultat impact but finalité problème solution question défi opportunité lieu site capacité coût contexte
    situation condition processus approche méthode outil mesure composante vie usage grand gros vieux long court bas plein libre
    fort propre actif existant actuel futur différent principal nécessaire possible disponible durable
    premier première dernier dernière bon bonne meilleur`,
  en: `accompany address allow apply assess begin benefit bring change come conduct continue coordinate cover decide define
    deliver direct enable encourage end engage enter establish expand extend facilitate fight finish follow gather go grow hold
    identify include increase involve keep know launch lead leave let live maintain meet miss move offer open organise participate
    present propose put raise reach receive recipient reduce remain require respond run say see send serve share show spend start
    stay take target tell try turn understand use wish work people person community group partner stakeholder actor team member
    man initiative part kind type form number point time phase stage result impact effect aim purpose problem solution issue
    question challenge opportunity place site location side level range cost context situation condition approach method tool
    measure component life line body large small big old long short high low full free strong active existing current future
    different various main necessary possible available sustainable first last best easy`,
};

/** Forms of such words whose stem is that of a subject too: « conduit par l’ARD » speaks of no conduit of water. */
export const everydayForms: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['conduit', 'conduits', 'conduisent', 'travaillant']),
  en: new Set(),
};
