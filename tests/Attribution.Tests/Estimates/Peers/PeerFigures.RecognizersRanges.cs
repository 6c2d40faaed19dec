namespace Attribution.Tests;

/// <content>
/// microsoft/Recognizers-Text, Specs/Number/English/NumberRangeModel.json and PercentModel.json; Specs/NumberWithUnit/English/
/// AgeModel.json and TemperatureModel.json.
/// </content>
internal static partial class PeerFigures
{
    public static TheoryData<string, string> RecognizersRanges => Rows("""
        between 20 and 30 => 20 to 30
        greater than 100 and smaller than 300 => more than 100 but less than 300
        at most 100 and at least 20 => 20 to 100
        20~100 => 20 to 100
        20 through 100 => 20 to 100
        above 1000 and below 1500 => more than 1000 but less than 1500
        above one quarter and below a half => more than 25 but less than 50 %
        greater than 4,565 => more than 4565
        more than thirty => more than 30
        over thirty => more than 30
        no less than thirty => at least 30
        five hundred and more => at least 500
        five hundred or more => at least 500
        more than 1/2 => more than 0.5
        smaller or equal than 100 => up to 100
        less than or equal to 100 => up to 100
        five hundred or less => up to 500
        below 170 => less than 170
        under 170 => less than 170
        fewer than a thousand => less than 1000
        equal to one hundred and seventy => exactly 170
        >10 => more than 10
        <20 => less than 20
        larger than 10 and smaller than 20 => more than 10 but less than 20
        no more than 50 and no less than 20 => 20 to 50
        equals 20 => exactly 20
        greater than 190 => more than 190
        200 or greater => at least 200
        less than or equal to 30 => up to 30
        equal to or less than 30 => up to 30
        equal to or more than 30 => at least 30
        equal to 5000 => exactly 5000
        less than 6000 => less than 6000
        more than 4500 => more than 4500
        more than 5000 => more than 5000
        equal to 6000 => exactly 6000
        less than 5000 => less than 5000
        1000-5000 => 1000 to 5000
        1000 - 5000 => 1000 to 5000
        1000–5000 => 1000 to 5000
        1000 – 5000 => 1000 to 5000
        2 in 5 or more => at least 40 % | whole 5
        more than 2 => more than 2
        more than 30000 => more than 30000
        less than 3000 => less than 3000
        >30 => more than 30
        >= 30 => at least 30
        <-30 => less than -30
        <= -30 => up to -30
        from 200 to 3000000 => 200 to 3000000
        more than half => more than 50 %
        exceed 3000 => more than 3000
        surpass 3000 => more than 3000
        up to 700 => up to 700
        >700 => more than 700
        exceeding 150 => more than 150
        more than 20 => more than 20
        above 170 => more than 170
        more than 40 => more than 40
        less than 10 => less than 10
        more than 10 and less than 40 => more than 10 but less than 40
        5k-20k => 5000 to 20000
        no less than 194 => at least 194
        less than 12 => less than 12
        no more than 12 => up to 12
        more than 194 => more than 194
        greater than 30 and less than or equal to 40 => more than 30 but up to 40
        greater than or equal to 50 => at least 50
        less than or equal to 40 => up to 40
        100% => 100 %
        100 percent => 100 %
        100 percentage => 100 {percentage}
        240 percent => 240 %
        twenty percent => 20 %
        thirty percentage => 30 {percentage}
        one hundred percent => 100 %
        one hundred percents => 100 {percents}
        10 percent => 10 %
        minus five percent => -5 %
        five years old => 5 ucum:a
        ten years old => 10 ucum:a
        29 years old => 29 ucum:a
        ninety five years of age => 95 ucum:a
        500 years old => 500 ucum:a
        60 years old => 60 ucum:a
        3 years of age => 3 ucum:a
        one year old => 1 ucum:a
        ten months old => 10 mo
        8 months old => 8 mo
        eighteen months of age => 18 mo
        three months old => 3 mo
        three weeks old => 3 wk
        6 weeks of age => 6 wk
        90 day old => 90 d
        50 years old => 50 ucum:a
        40 deg celsius => 40 ucum:Cel
        90 fahrenheit => 90 [degF]
        -5 degree fahrenheit => -5 [degF]
        6 deg c => 6 ucum:Cel
        98.6 degrees f => 98.6 [degF]
        30 degrees celsius => 30 ucum:Cel
        98.6 degrees fahrenheit => 98.6 [degF]
        100 degrees f => 100 [degF]
        20 degrees c => 20 ucum:Cel
        20 degrees celsius => 20 ucum:Cel
        20.3 celsius => 20.3 ucum:Cel
        70 degrees f => 70 [degF]
        75 degrees f => 75 [degF]
        40 celsius => 40 ucum:Cel
        10 celsius => 10 ucum:Cel
        200 celsius => 200 ucum:Cel
        101 fahrenheit => 101 [degF]
        50 degrees celsius => 50 ucum:Cel
        51 fahrenheit => 51 [degF]
        106 degree fahrenheit => 106 [degF]
        45 degrees fahrenheit => 45 [degF]
        - 20 degrees fahrenheit => -20 [degF]
        """);
}
