namespace Attribution;

/// <summary>A verdict as a page: the parts of its short text, and folded below them those of its full text.</summary>
internal static class VerdictPage
{
    /// <param name="result">The verdict.</param>
    /// <param name="isFull">Whether to have everything.</param>
    /// <param name="isDrawn">Whether to have a picture, where there is a figure.</param>
    public static Page Of(Reconciliation result, bool isFull, bool isDrawn)
    {
        BriefParts brief = BriefText.Of(result);
        int lines = isFull ? brief.Lines.Count : Math.Min(brief.Lines.Count, Page.MostRows);
        List<PageBlock> blocks = [new PageParagraph(PageText.Headed(brief.Headline))];
        if (isDrawn && Pictures.CanShow(result, isFull)) blocks.Add(Pictures.Of(options => result.ToSvg(options)));
        if (lines > 0)
        {
            var said = brief.Lines.Take(lines).Select(line => (IReadOnlyList<string>)[line.Name, line.Figures]);
            blocks.Add(PageTable.Of("What each voice says", ["voice", "says"], said));
        }

        if (lines < brief.Lines.Count) blocks.Add(PageForms.More(brief.Lines.Count - lines, "voice"));
        if (brief.Sentences.Count > 0) blocks.Add(new PageList([.. brief.Sentences.Select(sentence => (PageText)sentence)]));
        bool hasFull = isFull || result.Known.Length <= Page.MostRows;
        if (brief.Cut > 0) blocks.Add(new PageParagraph($"{BriefText.Remarks(brief.Cut)}: see the full text."));
        if (hasFull) blocks.Add(new PageSection("The full text", Full(result), IsFolded: true));
        else blocks.Add(PageForms.More(result.Known.Length, "claim"));
        return new(brief.Subject, blocks);
    }

    private static List<PageBlock> Full(Reconciliation result)
    {
        IEnumerable<IReadOnlyList<string>> rows =
            from heard in FullText.Heard(result)
            from entry in heard.Entries
            let corrected = entry.Claim.Entry?.CorrectionsInWords() is { Length: > 0 } words ? $"; {words}" : ""
            select (IReadOnlyList<string>)
            [
                ReportLines.Begin(Printable.Name(entry.Claim.Id)), ReportLines.Begin(heard.Witness), FullText.Said(entry),
                FullText.Route(entry.Claim) + corrected,
            ];
        List<PageBlock> blocks =
        [
            new PageParagraph(PageText.Headed(FullText.Standing(result))),
            PageTable.Of("Every claim, and what was done with it", ["claim", "witness", "says", "came by"], rows),
        ];
        if (FullText.HasCamps(result)) blocks.Add(new PageSection(FullText.CampsHeading, [new PageList(Texts(FullText.Camps(result)))]));
        blocks.Add(new PageSection("Verdict", [new PageList(Texts(result.Explanation.Select(sentence => sentence.ToString())))]));
        if (FullText.Merged(result) is { } merged) blocks.Add(new PageParagraph(merged));
        return blocks;
    }

    private static PageText[] Texts(IEnumerable<string> lines) => [.. lines.Select(line => (PageText)line)];
}
