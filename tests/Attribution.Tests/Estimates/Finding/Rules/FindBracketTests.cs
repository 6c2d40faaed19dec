namespace Attribution.Tests;

/// <summary>Intervals and second values in brackets or behind a label, and hedges that an insertion parts from their number.</summary>
public class FindBracketTests
{
    [Theory]
    [InlineData("It is ‹480 (330 to 610)› there.", "480 (330 to 610)")]
    [InlineData("It is ‹480 [330 to 610]› there.", "480 (330 to 610)")]
    [InlineData("It is ‹480 (95% CI 330 to 610) men› there.", "480 (330 to 610) {men} | coverage 0.95")]
    [InlineData("It is ‹480 men (95% CI 330 to 610)› there.", "480 (330 to 610) {men} | coverage 0.95")]
    [InlineData("It is ‹480 men› (see there) now.", "480 {men}")]
    [InlineData("It is ‹480 men› (in 2012) now.", "480 {men}")]
    [InlineData("It is ‹480 men› (‹330› fled) now.", "480 {men}; 330")]
    [InlineData("It is ‹480 men› (‹330 to 610›", "480 {men}; 330 to 610")]
    [InlineData("It is ‹480 men› (‹330 to 610›] now.", "480 {men}; 330 to 610")]
    [InlineData("It is ‹480 km (300 miles)› off.", "480 km")]
    [InlineData("It is ‹480 km› (‹300 men›) off.", "480 km; 300 {men}")]
    [InlineData("It is ‹12 (9–15) million› now.", "12000000 (9000000 to 15000000)")]
    [InlineData("It is ‹12 (9–15) million men› now.", "12000000 (9000000 to 15000000) {men}")]
    [InlineData("It is half (‹50%›) of it.", "50 %")]
    [InlineData("It is ‹one in five› (‹20%›) of them.", "20 % | whole 5; 20 %")]
    [InlineData(
        "It is ‹480 men› (it was said by all of them and by the army on the day after the second of them, ‹300›) now.",
        "480 {men}; 300")]
    public void Brackets_with_a_number_that_belongs_to_the_quantity_are_part_of_it(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It is ‹480, 95% CI 330 to 610› there.", "480 (330 to 610) | coverage 0.95")]
    [InlineData("It is ‹480; 95% CI 330 to 610› there.", "480 (330 to 610) | coverage 0.95")]
    [InlineData("It is ‹480, 95% CI: 330 to 610› there.", "480 (330 to 610) | coverage 0.95")]
    [InlineData("It is ‹480, CI 330 to 610› there.", "480 (330 to 610) | coverage unknown")]
    [InlineData("It is ‹480, 95% CI 330, 610› there.", "480 (330 to 610) | coverage 0.95")]
    [InlineData("It is ‹480 men, 95% CI 330 to 610› there.", "480 (330 to 610) {men} | coverage 0.95")]
    [InlineData("It is ‹480 mm, 95% CI 330 to 610 mm› there.", "480 (330 to 610) mm | coverage 0.95")]
    [InlineData("It is ‹480›, ‹95%› say ‹330 to 610› there.", "480; 95 %; 330 to 610")]
    [InlineData("It is ‹480›, ‹95%› CI ‹330› there.", "480; 95 %; 330")]
    [InlineData("It is ‹480›, CI there.", "480")]
    [InlineData("It is ‹480›, ‹330 to 610› there.", "480; 330 to 610")]
    public void An_interval_behind_a_label_is_part_of_the_quantity(string text, string values) => Prose.Finds(text, values);

    [Theory]
    [InlineData("It killed ‹more than, by the army's own count, 300›.", "!unread-text")]
    [InlineData("It killed ‹at least, he said, 300 men›.", "!unread-text")]
    [InlineData("It killed ‹more than, he said, $300›.", "!unread-text")]
    [InlineData("It killed more than (he said), ‹300›.", "300")]
    [InlineData("It killed more than. He said, by the count, ‹300›.", "300")]
    [InlineData("It killed more, he said, ‹300›.", "300")]
    [InlineData("It killed more than a few, he said, ‹300›.", "300")]
    [InlineData("It killed more than he said, ‹300›.", "300")]
    [InlineData("It killed more than, as all of the men and the women of the army said later in the day, ‹300›.", "300")]
    [InlineData("Of ‹5 men›, he said, ‹300› died.", "5 {men}; 300")]
    [InlineData("It passed, he said, ‹300›.", "300")]
    public void A_hedge_before_an_insertion_belongs_to_the_number_behind_it(string text, string values) => Prose.Finds(text, values);
}
