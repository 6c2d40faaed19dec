namespace Attribution.Tests;

/// <summary>Sentences marked by hand: a quantity counts as found only where its span is exactly the mark.</summary>
public class FindSentencesTests(ITestOutputHelper output)
{
    [Fact]
    public void Finds_what_a_careful_reader_marks_and_nothing_else()
    {
        int marks = 0;
        int hits = 0;
        int falseFinds = 0;
        foreach (MarkedSentence sentence in MarkedSentence.All)
        {
            FoundEstimate[] found = [.. Estimate.Find(sentence.Text)];
            foreach (Mark mark in sentence.Marks.Where(mark => mark.Kind == MarkKind.Quantity))
            {
                marks++;
                if (found.Any(one => one.IsRead && one.Start == mark.Start && one.End == mark.End)) hits++;
                else output.WriteLine($"missed '{sentence.Text[mark.Start..mark.End]}' in: {sentence.Text}");
            }

            foreach (FoundEstimate one in found)
            {
                if (!one.IsRead || sentence.Marks.Any(mark => mark.Start == one.Start && mark.End == one.End)) continue;
                falseFinds++;
                output.WriteLine($"false '{sentence.Text[one.Start..one.End]}' in: {sentence.Text}");
            }
        }

        output.WriteLine($"{MarkedSentence.All.Count} sentences, {marks} marks, {hits} found, {falseFinds} false");
        Assert.True(MarkedSentence.All.Count > 250);
        Assert.True(hits >= 0.98 * marks, $"{hits} of {marks} found");
        Assert.True(hits >= 0.98 * (hits + falseFinds), $"{falseFinds} false beside {hits}");
    }

    [Theory]
    [InlineData("She is 5 ft 6 in tall.", "5 ft 6 in => 66 [in_i]")]
    [InlineData("He is 5'11\" and well.", "5'11\" => 71 [in_i]")]
    [InlineData("The baby weighed 7 lb 3 oz.", "7 lb 3 oz => 115 [oz_av]")]
    [InlineData("He weighs 9 st 4 lb now.", "9 st 4 lb => exactly 130 [lb_av]")]
    [InlineData("It was 37 ° Celsius outside.", "37 ° Celsius => 37 ucum:Cel")]
    [InlineData("A max. of 8 people may enter.", "A max. of 8 people => up to 8 {people}")]
    [InlineData("It sets a maximum of five years.", "a maximum of five years => up to 5 ucum:a")]
    [InlineData("It reached a maximum of 35 °C inland.", "35 °C => 35 ucum:Cel")]
    [InlineData("They rode for 4h 12m 8s.", "4h 12m 8s => 15128 s")]
    [InlineData("He walked 1 1/2 miles.", "1 1/2 miles => 1.5 [mi_i]")]
    [InlineData("Two children in five are poor.", "Two children in five => 40 % | whole 5")]
    [InlineData("She ate 3/4 of it.", "3/4 => 0.75")]
    [InlineData("Ten out of ten agreed.", "Ten out of ten => 100 % | whole 10")]
    [InlineData("It lost 40 to 50 T-72s.", "40 to 50 T-72s => 40 to 50 {T-72s}")]
    public void The_whole_of_a_quantity_is_found(string text, string found)
    {
        FoundEstimate one = Assert.Single(Estimate.Find(text));
        Assert.Equal(found, $"{text[one.Start..one.End]} => {one.Estimate?.ToString("R")}");
    }

    [Theory]
    [InlineData("It does 55 mpg on the motorway.", "55 mpg")]
    [InlineData("Stir in 3 tbsp of oil.", "3 tbsp")]
    [InlineData("Give 2 x 500 mg daily.", "2 x 500 mg")]
    [InlineData("The wall is 6' tall.", "6'")]
    [InlineData("The error is plus or minus 3 points.", "plus or minus 3 points")]
    [InlineData("It is ± 3%.", "± 3%")]
    public void A_number_is_not_read_without_what_makes_it_another(string text, string refused)
    {
        FoundEstimate one = Assert.Single(Estimate.Find(text));
        Assert.False(one.IsRead);
        Assert.Equal(refused, text[one.Start..one.End]);
    }

    [Theory]
    [InlineData("The mayor, one of the first to speak, said that no one had been hurt.")]
    [InlineData("On 4 May 1996, at 9:15, the First Lady opened Pier 21, a one-off honour.")]
    [InlineData("In March 2022 and since 1979, on the 22nd, in the 1840s, in his 20s, in 2022-23 and in 500 BC.")]
    [InlineData("By 6 p.m., at 2.30 a.m., at 18:42, from 0600 on Friday, half past six, at 1500 hours, the 12Z run, between 6 and 9 pm.")]
    [InlineData("The 17th over, the 61st and 65th minutes, a third man, the second half, the last eight, the 21st-century chapter.")]
    [InlineData("They won 3-1, drew 2-2, split 2-1, passed it 52-48 and lost 4-5 on penalties, or by nine to four.")]
    [InlineData("Section 3(2), Article 19(1), page 12, pages 30–41, Figs 2 and 3b, refs 14, 16 and 18, Table 2, Eq. 4, version 4.1.2.")]
    [InlineData("Unit 4, Gate 3, Checkpoint 7, Hill 301, Islands 2 and 5, Terminal 2, Room 12, week 1, Day 14, type 2, theatre 4, bib 44.")]
    [InlineData("A Su-35, an F-16, the G7, COVID-19, CO2, PM2.5, p53, vitamin B12, L4, CD4, QX417, a Boeing 737-800, the X-200, USB 3.2.")]
    [InlineData("The FTSE 100, the S&P 500, Windows 11, Union 09, Watch 24, Category 4, the M5, the A7, the 10-K, a 2-for-1 split.")]
    [InlineData("The Big Four, Nine Elms, the Sixties, the Fifth Circuit, Channel Four and the Hundred Years' War.")]
    [InlineData("At 14 Mill Lane, 10 Castle Square, 1 Market Square and 221B Baker Street.")]
    [InlineData("Call 999 or 0800 555 0199, dial +44 20 7946 0018, write to sales24@example.com, see https://example.org/2024/05/note-12.")]
    [InlineData("Case No. 24-CR-1187, accession GCX_900611, Regulation 1215/2012, IP 192.168.0.1, ISBN 978-3-16-148410-0.")]
    [InlineData("At 36.2° N, 71.4° E, west of 10°W and near 18.4°N.")]
    [InlineData("24/7, one by one, for one thing, second to none, zero tolerance, with one eye on it, a million-to-one chance.")]
    [InlineData("4) The council\n5. The mayor\n(3) the rest [12], [4, 7–9]")]
    [InlineData("The 1.1, 1.5 and 2.0 releases, the 2.0 version, Python 3.11 or 3.12, Releases 1.1 and 1.2.")]
    [InlineData("The Pro Max 16, Boeing's 737 MAX 9, the 737 MAX 8 carries, Article 5(2) and 7 of the treaty.")]
    [InlineData("It lets one sue where one lives; he scores freely, a few times once a day.")]
    public void What_is_not_a_quantity_is_not_read_as_one(string text) =>
        Assert.Empty(Estimate.Find(text).Where(found => found.IsRead).Select(found => text[found.Start..found.End]));
}
