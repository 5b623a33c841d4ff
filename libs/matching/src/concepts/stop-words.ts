import type { Language } from '@penc/domain';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words without accents that say nothing of a subject: those of grammar, and those of every project paper. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    `a afin ainsi ainsi alors apres au aucun aucune aussi autant autre autres aux avant avec avoir beaucoup bien
    car ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez ci comme comment compris concernant
    contre dans de depuis des deja dont du durant elle elles en encore entre environ est et etc etant etaient etait
    ete etre eux faire fait font grace hors il ils jusqu jusque la le les leur leurs lors lui mais meme memes mis
    mise moins nos notamment notre nous on ont ou par parmi pas pendant peu peut peuvent plus plusieurs pour
    pourront pouvoir pres puis quand que quel quelle quelles quelque quelques quels qui quoi sa sans sauf se selon
    sera seront ses si soit son sont sous sur ta tel telle telles tels tous tout toute toutes tres trois un une vers
    via voir vos votre vous y an ans annee annees mois jour jours deux trois quatre cinq six dix cent mille
    projet projets programme programmes activite activites action actions appui appuis aide objectif objectifs
    cadre niveau titre domaine compris specifie specifiee autres divers diverses besoin besoins offre offres
    voulons voudrions veut veulent vouloir cherchons cherche cherchent demandons demande demandent souhaitons
    souhaite aimerions faut doit doivent donner donne donnent mettre mettent met rendre permettre permet permettent
    doter dote favoriser contribuer contribution assurer realiser realisation mettre mise oeuvre place moyen moyens
    acheter trouver trouve comment combien celui lieu face nouveau nouvelle nouveaux nouvelles chose choses
    senegal senegalais senegalaise region regions regional departement departements commune communes communal
    communale zone zones pays national nationale nationaux`,
  ),
  en: words(
    `a about above after again all also am among an and any are around as at be because been before being below
    between both but by can could did do does doing done down during each either else especially etc every few for
    from further had has have having he her here hers him his how if in into is it its itself just like made make
    many may me might more most much must my near no nor not of off on once one only or other others our ours out
    over own per same she should since so some such than that the their theirs them then there these they this
    those three through to too toward towards two under until up upon us use used using very via was we were what
    when where which while who whom whose why will with within without would you your year years month months day
    days four five six ten hundred thousand project projects programme programmes program programs activity
    activities action actions support aid objective objectives including included specified unspecified elsewhere
    need needs offer offers provide provides providing provision promote promotes promoting supporting supports ensure ensuring help helps helping
    give gives giving get getting want wants seek seeks looking offer offering improve improves improving improved
    strengthen better good new implement implementation set contribute contributing
    senegal senegalese region regions regional department departments commune communes
    zone zones area areas country countries national`,
  ),
};
