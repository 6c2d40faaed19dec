namespace Attribution.Tests;

/// <content>The grades that rest on no conflict.</content>
public partial class WholeTextTests
{
    [Fact]
    public void A_single_witness() => IsTold(
        ToldTopics.Single,
        """
        the flood: deaths, Jan 2024
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A   “about 250” (quoted)

          No merged value.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 1 claim · 1 witness

        A
          1  “about 250” (January 2024)
               the wire quotes A

        Verdict
          - Uncorroborated: no second independent witness is known. [1]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Three_overlap() => IsTold(
        ToldTopics.Corroborated,
        """
        the flood: deaths
        CONSISTENT · 3 independent witnesses, all through the wire · their figures overlap, together only from 155 to below 165 people

          A   “100 to 200” (quoted)
          B   “150 to 250” (quoted)
          C   160 (quoted)

          Merged: from 100 to 250 people.
        """);

    [Fact]
    public void Two_say_none() => IsTold(
        ToldTopics.OfNone,
        """
        the flood: deaths
        CORROBORATED · 2 independent witnesses, both through the wire

          A   0 (quoted)
          B   0 (quoted)

          A and B both say none. [1, 2]
          Merged: 0 people.
        """);

    [Fact]
    public void Two_overlap() => IsTold(
        ToldTopics.Consistent,
        """
        the flood: deaths
        CONSISTENT · 2 independent witnesses, both through the wire · their figures overlap, together only from 150 to 200 people

          A   “100 to 200” (quoted)
          B   “150 to 250” (quoted)

          Merged: from 100 to 250 people.
        """,
        """
        the flood: deaths
        CONSISTENT · 2 claims · 2 independent witnesses · factor 2.5 between the extremes

        A
          1  “100 to 200”
               the wire quotes A

        B
          2  “150 to 250”
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1, 2: from 100 to 250 people; together only from 150 to 200 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2]
          - A and B can both be right: “100 to 200” and “150 to 250” overlap in part. [1, 2]
          - Consistent: independent witnesses overlap. Comparable figures differ by a factor of up to 2.5. [1, 2]
        Merged: from 100 to 250 people
        """);

    [Fact]
    public void Only_bounds_are_shared() => IsTold(
        ToldTopics.OnlyBounds,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but only bounds are shared

          A   more than 100 (quoted)
          B   at least 200 (quoted)

          No merged value: every figure is only a bound.
        """,
        """
        the flood: deaths
        COMPATIBLE · 2 claims · 2 independent witnesses · factor 2 between the extremes

        A
          1  more than 100
               the wire quotes A

        B
          2  at least 200
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1, 2: above 100 people; together only at least 200 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2]
          - 1 pair of bounds on one side leaves room for each other, as any two such bounds do.
          - Compatible: nothing conflicts, but only bounds are shared. Comparable figures differ by a factor of up to 2. [1, 2]
          - No merged value: Every answer is a one-sided bound. Report the bounds.
        """);

    [Fact]
    public void A_bound_beside_a_figure() => IsTold(
        ToldTopics.BoundBesideFigure,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but only bounds are shared

          A   more than 100 (quoted)
          B   250 (quoted)

          No merged value: the answers together have no upper end. Report both.
        """);

    [Fact]
    public void Counts_on_unlike_bases() => IsTold(
        ToldTopics.UnlikeBases,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but the counts rest on unlike bases

          A   500 (by a survey, quoted)
          B   500 (bodies counted, quoted)

          No merged value: the counts rest on unlike bases. Report both.
        """,
        """
        the flood: deaths
        COMPATIBLE · 2 claims · 2 independent witnesses

        A
          1  500 (by a survey)
               the wire quotes A

        B
          2  500 (bodies counted)
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1, 2: from 450 to below 550 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2]
          - A and B can both be right: 500 and 500 overlap, but rest on unlike bases: by a survey, bodies counted. [1, 2]
          - Compatible: nothing conflicts, but the counts rest on unlike bases. [1, 2]
          - No merged value: Nothing conflicts, but no figure of one source supports that of another. Report each answer with who gives
        ↳ it.
          - No merged value: The counts rest on unlike bases. Reconcile each basis by itself: reconciler.ReconcileBy(claims,
        ↳ GroupKeys.Basis).
        """);

    [Fact]
    public void Names_are_a_floor() => IsTold(
        ToldTopics.NamesBelow,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but the counts rest on unlike bases

          A   500 (identified by name, quoted)
          B   2,000 (by a survey, quoted)

          No merged value: the counts rest on unlike bases. Report both.
        """);

    [Fact]
    public void Figures_only_touch() => IsTold(
        ToldTopics.Touching,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but the figures only touch

          A   “100 to 200” (quoted)
          B   “200 to 300” (quoted)

          No merged value. Report both.
        """);

    [Fact]
    public void A_source_leaves_open_which_value_it_means() => IsTold(
        ToldTopics.LeftOpen,
        """
        the flood: deaths
        CORROBORATED · 2 independent witnesses, both through the wire

          A   500 (quoted) · 900 (as an alternative, quoted)
          B   900 (quoted)

          A and B corroborate each other. [2, 3]
          No merged value: a source leaves open which value it means.
        """,
        """
        the flood: deaths
        CORROBORATED · 3 claims · 2 independent witnesses · factor 1.8 between the extremes

        A
          1  500
               the wire quotes A
          2  900
               the wire quotes A

        B
          3  900
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1: from 450 to below 550 people
          2, 3: from 850 to below 950 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2, 3]
          - A and B agree: 900 and 900 each lie within what the other allows. [2, 3]
          - A and B can both be right: 500 and 900 exclude each other, but a source of them leaves open another answer, which does not.
        ↳ [1, 3]
          - Corroborated: at least two independent witnesses agree. Comparable figures differ by a factor of up to 1.8. The largest camp
        ↳ has 75 % of the weight. [1, 2, 3]
          - No merged value: A source leaves open which of two values it means. Ask the source which of them it means.
        """);
}
