namespace Attribution.Tests;

/// <summary>Every mark, letter and place of some pictures, as files beside this one tell them.</summary>
public class WholePictureTests
{
    public static TheoryData<string> Pictures => [.. DrawnTopics.All.Keys];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_drawn_mark_by_mark(string name)
    {
        Picture picture = new(DrawnTopics.All[name]());
        picture.IsLegible();
        ToldFile.Tells("Reconciliation/Plots/Drawn", name, picture.Drawn);
    }

    [Fact]
    public void Each_file_is_of_a_picture() => Assert.Equal(
        DrawnTopics.All.Keys.Order(StringComparer.Ordinal), ToldFile.Names("Reconciliation/Plots/Drawn"));
}
