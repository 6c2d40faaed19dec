namespace Attribution.Tests;

/// <summary>
/// How French agencies, newspapers, ministries, laboratories and banks put quantities: the phrase, and what it asserts in the round-trip
/// format. Written down before the grammar was, by what the words mean.
/// </summary>
internal static partial class FrenchUsage
{
    public static TheoryData<string, string> Press => Rows("""
        plus de 12 000 soldats nord-coréens => more than 12000 {soldats nord-coréens}
        près de 10 000 militaires => nearly 10000 {militaires}
        au moins 38 morts => at least 38 {morts}
        au moins trente-huit morts => at least 38 {morts}
        une trentaine de blessés => about 30 {blessés}
        une quarantaine d'otages => about 40 {otages}
        une cinquantaine d’avions => about 50 {avions}
        une soixantaine de drones => about 60 {drones}
        une quinzaine de jours => about 15 d
        une dizaine de jours => about 10 d
        une centaine de chars => about 100 {chars}
        une centaine de millions d'euros => about 100000000 EUR
        une dizaine de milliards de dollars => about 10000000000 USD
        quelque 2 500 pompiers => about 2500 {pompiers}
        quelque trois cents personnes => about 300 {personnes}
        environ 1 million de personnes => about 1000000 {personnes}
        environ un million de déplacés => about 1000000 {déplacés}
        plus d'un million de réfugiés => more than 1000000 {réfugiés}
        plus d’un millier de prisonniers => about more than 1000 {prisonniers}
        près d'un millier d'hommes => nearly 1000 {hommes}
        moins d'un millier d'habitants => about less than 1000 {habitants}
        près de 1,2 million de foyers => nearly 1200000 {foyers}
        quelque 600 000 hommes => about 600000 {hommes}
        entre 11 000 et 12 000 soldats => 11000 to 12000 {soldats}
        entre 300 et 400 => 300 to 400
        entre 1,5 et 2 millions de manifestants => 1500000 to 2000000 {manifestants}
        entre deux et trois mille hommes => 2000 to 3000 {hommes}
        entre cent et deux cents personnes => 100 to 200 {personnes}
        entre vingt et trente blessés => 20 to 30 {blessés}
        de 200 à 300 véhicules => 200 to 300 {véhicules}
        20 à 25 % => 20 to 25 %
        15-20 km => 15 to 20 km
        deux ou trois drones => 2 or 3 {drones}
        deux à trois semaines => 2 to 3 wk
        une à deux heures => 1 to 2 h
        un à deux ans => 1 to 2 ucum:a
        plusieurs dizaines de morts => several, more than 20 {morts}
        plusieurs centaines de milliers de personnes => several, more than 200000 {personnes}
        quelques milliers d'euros => several, more than 2000 EUR
        quelques heures => several, more than 2 h
        plusieurs jours => several, more than 2 d
        des dizaines de drones => several, at least 20 {drones}
        des milliers de personnes => several, at least 2000 {personnes}
        des millions d’euros => several, at least 2000000 EUR
        des centaines de milliers de déplacés => several, at least 200000 {déplacés}
        une poignée de soldats => several, more than 2 {soldats}
        aucun blessé => 0 {blessé}
        aucune victime => 0 {victime}
        zéro mort => 0 {mort}
        pas un seul blessé => 0 {blessé}
        un seul survivant => 1 {survivant}
        une seule victime => 1 {victime}
        un soldat => 1 {soldat}
        une femme => 1 {femme}
        deux femmes => 2 {femmes}
        vingt et un soldats => 21 {soldats}
        vingt-et-une victimes => 21 {victimes}
        trente et une communes => 31 {communes}
        quatre-vingts chars => 80 {chars}
        quatre-vingt-un députés => 81 {députés}
        quatre-vingt-onze communes => 91 {communes}
        soixante-dix-sept otages => 77 {otages}
        soixante-quinze ans => 75 ucum:a
        septante blessés => 70 {blessés}
        nonante-neuf => 99
        onze cents hommes => 1100 {hommes}
        dix-huit cents ouvriers => 1800 {ouvriers}
        mille neuf cent quatre-vingt-quatre => 1984
        trois mille deux cent cinquante obus => 3250 {obus}
        deux cent cinquante mille euros => 250000 EUR
        un million deux cent mille habitants => 1200000 {habitants}
        quinze mille personnes => 15000 {personnes}
        un demi-million de personnes => 500000 {personnes}
        un million et demi de personnes => 1500000 {personnes}
        trois millions et demi de téléspectateurs => 3500000 {téléspectateurs}
        une demi-douzaine de missiles => about 6 {missiles}
        une demi-heure => 0.5 h
        un quart d'heure => 0.25 h
        trois quarts d'heure => 0.75 h
        une heure et demie => 1.5 h
        deux ans et demi => 2.5 ucum:a
        trois mois et demi => 3.5 mo
        plus de la moitié des députés => more than 50 %
        près de la moitié des habitants => nearly 50 %
        moins de la moitié => less than 50 %
        les trois quarts des électeurs => 75 %
        plus des trois quarts des maisons => more than 75 %
        un quart de la population => 25 %
        près d'un quart des jeunes => nearly 25 %
        plus d'un cinquième des bénéficiaires => more than 20 %
        un dixième du territoire => 10 %
        un peu moins de 500 manifestants => nearly 500 {manifestants}
        un peu plus de 1 500 arrestations => just over 1500 {arrestations}
        à peine plus de 300 voix => just over 300 {voix}
        bien plus de 100 morts => more than 100 {morts}
        largement plus de 3 000 => more than 3000
        pas plus de dix personnes => up to 10 {personnes}
        pas moins de 20 000 policiers => at least 20000 {policiers}
        48h => 48 h
        jusqu'à 10 000 hommes => up to 10000 {hommes}
        jusqu’à une centaine de missiles => about up to 100 {missiles}
        tout au plus 50 hommes => up to 50 {hommes}
        au maximum 200 places => up to 200 {places}
        dépasse les 100 000 => more than 100000
        ont dépassé 3 000 => more than 3000
        frôle les 3 000 => nearly 3000
        12 morts au moins => at least 12 {morts}
        50 personnes au maximum => up to 50 {personnes}
        200 personnes environ => about 200 {personnes}
        18 ans et plus => at least 18 ucum:a
        moins de 18 ans => less than 18 ucum:a
        plus de 40 km de long => more than 40 km
        une tonne d'explosifs => 1 t
        500 kg d'explosifs => 500 kg
        300 000 barils par jour => 300000 [bbl_us]/d
        10 000 obus par jour => 10000 {obus}/d
        250 kilomètres à l'heure => 250 km/h
        130 km/h => 130 km/h
        73 dollars le baril => 73 USD/[bbl_us]
        1,85 euro le litre => 1.85 EUR/l
        15 euros de l'heure => 15 EUR/h
        12 euros l'heure => 12 EUR/h
        1 100 morts ou blessés => 1100 {morts ou blessés}
        3 000 tués et blessés => 3000 {tués et blessés}
        un total de 42 corps => 42 {corps}
        42 corps au total => 42 {corps}
        déjà 300 morts => 300 {morts}
        seulement 3 survivants => 3 {survivants}
        les 27 États membres => 27 {États membres}
        + 3 % => 3 %
        -2,5 % => -2.5 %
        moins 15 degrés Celsius => -15 ucum:Cel
        42 °C => 42 ucum:Cel
        magnitude 7,8 => 7.8
        """);

    private static TheoryData<string, string> Rows(string lines)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] cells = line.Split(" => ");
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }
}
