using static Attribution.EstimateWordKind;

namespace Attribution;

/// <content>What a counted noun is and what it never is.</content>
internal static partial class FrenchWords
{
    private static IEnumerable<EstimateWord> Kinds() =>
    [
        .. Units(Scaled, "décennie, décennies", 10, Unit.Year),
        .. Units(Scaled, "siècle, siècles", 100, Unit.Year),
        .. Units(Scaled, "millénaire, millénaires", 1000, Unit.Year),
        .. Units(Scaled, "trimestre, trimestres", 3, Unit.Month),
        .. Units(Scaled, "semestre, semestres", 6, Unit.Month),
        .. Units(Frequency, "chaque jour, quotidiennement, tous les jours", 0, Unit.Day),
        .. Units(Frequency, "chaque semaine, toutes les semaines", 0, Unit.Week),
        .. Units(Frequency, "chaque mois, mensuellement, tous les mois", 0, Unit.Month),
        .. Units(Frequency, "chaque année, annuellement, tous les ans", 0, Unit.Year),
        .. List(Zero, "aucun, aucune, pas un seul, pas une seule, pas le moindre, pas la moindre", 1),
        .. List(Digits, "chiffres"),
        .. List(EstimateWordKind.Noun, """
            ong, pme, tpe, eti, sdf, hlm, crs, vip, pdg, ogm, ivg, zad, rpg, otan, drh, cdi, cdd, bts, kia
            """),
        .. List(EstimateWordKind.Noun, """
            personne, habitant, habitante, tête, ménage, foyer, femme, homme, enfant, patient, patiente, élève, étudiant, étudiante,
            salarié, salariée, employé, employée, travailleur, soldat, passager, véhicule, voiture, logement, naissance, cas, unité,
            famille, match, joueur, client, ferme, école, navire, avion, vol, voix, action, page, chambre, lit, arbre, animal, vache,
            maison, visite, repas
            """, PhraseReader.MayStandAfterPer),
        .. List(EstimateWordKind.Noun, """
            idée, doute, commentaire, information, problème, raison, chance, intérêt, importance, réponse, nouvelle, preuve, signe,
            sens, cesse, lien, rapport, effet, changement, différence, accord, espoir, besoin, envie, risque, limite, précision, détail
            """, PhraseReader.CannotBeCounted),
        .. List(Calendar, """
            lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août,
            septembre, octobre, novembre, décembre, janv., févr., avr., juil., sept., oct., nov., déc., av. J.-C., apr. J.-C.,
            avant J.-C., après J.-C., avant notre ère, de notre ère, fructidor, brumaire, thermidor, vendémiaire
            """),
        .. List(Clock, """
            gmt, utc, heures gmt, heures utc, h gmt, heures du matin, heures du soir, heures de l'après-midi, heures précises,
            heures pile, heures tapantes, heures de relevée, h du matin, h du soir, h pile, h précises, midi, minuit
            """),
        .. List(NotNoun, """
            hier, demain, aujourd'hui, plus, moins, également, aussi, ainsi, notamment, toutefois, cependant, tôt, tard, auparavant,
            puis, ensuite, dernier, dernière, derniers, dernières, prochain, prochaine, prochains, prochaines, total, totaux, ensemble,
            enfin, uns, unes, seul, seule, davantage, environ, toujours, encore, jamais, ici, là, maintenant, récemment, bientôt, déjà,
            fois, pièce, respectivement, voir, soit, hausse, baisse, min, max, moyen, moyenne, médiane, cent, cents, pour cent, bis,
            ter, etc
            """),

        // "10 rue de la Paix": one of these in the singular is an address.
        .. List(NotNoun, "rue, avenue, boulevard, chemin, impasse, allée"),
        .. List(UnitLike, """
            carré, carrée, carrés, carrées, cube, cubes, métrique, métriques, marin, marins, nautique, nautiques, celsius, fahrenheit,
            centimes, centime, cents, kopecks, kopeks, ff, pts, kilo, méga, giga
            """),
    ];

    private static IEnumerable<EstimateWord> Units(EstimateWordKind kind, string texts, decimal value, Unit unit) =>
        Split(texts).Select(text => new EstimateWord(text, kind, value, Unit: unit));
}
