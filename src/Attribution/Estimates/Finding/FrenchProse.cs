using static Attribution.ProseWordKind;

namespace Attribution;

/// <summary>
/// The words of running French that tell where a counted noun ends and which figures are names, dates or times. The classes of function
/// words are closed and stand whole; of verbs, those that the press puts behind what it counts.
/// </summary>
internal static class FrenchProse
{
    public static IEnumerable<ProseWord> All() =>
    [
        .. List(Function, """
            à, a, afin, ai, aient, ainsi, alors, après, as, assez, au, aucun, aucune, aujourd'hui, auparavant, auprès, auquel, aura,
            aurait, auraient, auront, aussi, aussitôt, autant, autour, aux, auxquels, auxquelles, avaient, avait, avant, avec, avoir,
            ayant, beaucoup, bien, bientôt, car, ce, ceci, cela, celle, celles, celui, cependant, certes, ces, cet, cette, ceux, chacun,
            chacune, chaque, chez, ci, comme, comment, contre, d'abord, d'ailleurs, d'après, dans, davantage, de, déjà, demain, depuis,
            dernièrement, derrière, des, dès, désormais, devant, donc, dont, du, duquel, durant, elle, elles, en, encore, enfin,
            ensuite, entre, envers, environ, est, et, étaient, était, étant, été, être, eu, eurent, eut, eux, fut, furent, grâce,
            hier, hormis, hors, ici, il, ils, jamais, je, jusque, jusqu'à, jusqu'au, jusqu'aux, la, là, lequel, laquelle, lesquels,
            lesquelles, leur, leurs, loin, lors, lorsque, lui, ma, maintenant, mais, malgré, me, même, mes, moi, moins, mon, n'a, n'ont,
            ne, ni, non, nos, notre, nous, on, ont, or, ou, où, outre, par, parce, parfois, parmi, pas, pendant, peu, peut, peuvent, plus,
            pour, pourquoi, pourtant, près, presque, puis, puisque, qu'il, qu'elle, qu'ils, qu'elles, qu'un, qu'une, quand, quant, que,
            quel, quelle, quelles, quels, qui, quoi, s'est, sa, sans, sauf, se, selon, sera, serait, seraient, seront, ses, si, sinon, soit,
            son, sont, sous, souvent, suivant, sur, surtout, tandis, tant, tard, te, tôt, toujours, toutefois, très, trop, un, une, vers,
            via, voici, voilà, vos, votre, vous, y, faute, face, suite, notamment, également, alentour, ailleurs, ensemble, seulement, n,
            qu, jusqu, lorsqu, puisqu, quoiqu, aujourd
            """),
        .. List(Function, """
            affirme, affirment, agit, annonce, annoncent, arrive, arrivent, assure, assurent, attend, attendent, commence, compte,
            comptent, coûte, coûtent, demeure, demeurent, déclare, déclarent, dit, disent, doit, doivent, fait, faire, faut, font,
            indique, indiquent, meurt, meurent, mis, mise, ouvre, paie, paient, participe, participent, perd, perdent, pris, prend,
            prennent, prévoit, quitte, quittent, reçoit, reçoivent, représente, représentent, reste, restent, revient, revendique,
            revendiquent, savent, semble, semblent, sait, souffre, souffrent, travaille, travaillent, va, vient, viennent, vit, vivent,
            vont, veut, veulent
            """),
        .. List(Change, """
            augmente, augmenté, augmentent, baisse, baissé, baissent, bondi, chute, chuté, croît, décru, diminue, diminué, gagné,
            grimpé, hausse, passe, passé, passée, passés, passent, perdu, progressé, progresse, recul, reculé, recule, relevé,
            abaissé, monté, tombé
            """),
        .. List(Designator, """
            article, alinéa, annexe, boulevard, chaîne, chambre, chapitre, classe, colonne, décret, département, directive, division,
            étape, figure, formule, groupe, hangar, jour, kilomètre, ligne, liste, livre, loi, lot, manche, n°, niveau, no, nº, numéro,
            page, paragraphe, partie, phase, place, point, porte, poste, quai, question, règlement, résolution, route, salle, section,
            série, site, tableau, tome, type, unité, version, vol, volume, zone, rn, covid, g, art., chap., fig., p., vol., t.
            """),
        .. List(Designators, """
            articles, annexes, chapitres, figures, lignes, numéros, pages, paragraphes, points, routes, sections, tableaux, tomes, volumes,
            zones, pp.
            """),
        .. List(Month, """
            janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, avr, juil,
            sept, oct, nov, déc
            """),
        .. List(Clock, "h, gmt, utc"),
        .. List(Timed, "à, vers, dès"),
        .. List(Era, "av, avant, apr"),
        .. List(Dated, """
            en, depuis, dès, fin, début, mi, avant, après, vers, courant, été, printemps, automne, hiver, année, an, l'année, l'an
            """),
        .. List(Street, "rue, avenue, boulevard, quai, place, chemin"),
        .. List(Dialled, "tél, téléphone, appeler, appelez, composer, fax"),
        .. List(Tally, "battu, battent, gagné, gagne, perdu, victoire, défaite, score, nul, vainqueur, emporté, imposé"),
        .. List(Counted, """
            gens, personnel, bétail, police, mois, fois, pays, corps, cas, avis, voix, prix, procès, progrès, obus, bus, temps, décès,
            accès
            """),
        .. List(Participle, """
            tués, tuées, blessés, blessées, morts, mortes, disparus, disparues, arrêtés, arrêtées, interpellés, interpellées,
            détenus, détenues, déplacés, déplacées, évacués, évacuées, hospitalisés, hospitalisées, détruits, détruites,
            capturés, capturées, rescapés, rescapées
            """),
        .. List(Plain, """
            plus, moins, alors, après, dans, depuis, dès, ils, elles, leurs, nous, vous, toujours, jamais, très, vers, sous, sans, puis,
            ans
            """),
        .. List(Joined, "clé, clés, pièces, places, portes"),
        .. List(Multiple, "fois"),
        .. List(Apart, "plus, après, avant, auparavant"),
        .. List(Zero, "aucun, aucune, pas un seul, pas une seule"),
        .. List(Idiom, """
            un peu, un autre, une autre, une fois, un jour, une partie, un certain, une certaine, un tel, une telle, l'un, l'une, l'un des,
            un an plus tard, à la une, tour à tour, un par un, une à une, d'un côté, un temps, un point, aucun doute, aucune idée,
            aucun commentaire, zéro tolérance, tolérance zéro
            """),
        .. List(BeforePronoun, "l', d', qu', quelqu', chacun, l, d, qu, quelqu, pas, ni, comme"),
        .. List(CountHedge, "max, max., min, min., maximum, minimum"),
        .. List(NoHedge, """
            passe de, passé, va de, voisin de, voisine de, proche de, proche d', près d'ici, les, sous
            """),
        .. List(AmountHedge, "dans les"),
        .. List(Preposition, "sous, près de, autour de, aux alentours de, aux environs de, jusqu'à, jusqu'au, jusqu'aux"),
        .. List(Singular, """
            aucun, aucune, minute, heure, jour, semaine, mois, an, année, kilomètre, mètre, centimètre, millimètre, litre, kilo,
            kilogramme, tonne, hectare
            """),
        .. List(PluralEnding, "s, x"),
        .. List(PastEnding, "é, ée"),
        .. List(AdverbEnding, "ment"),
    ];

    private static IEnumerable<ProseWord> List(ProseWordKind kind, string texts) =>
        texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => new ProseWord(text, kind));
}
