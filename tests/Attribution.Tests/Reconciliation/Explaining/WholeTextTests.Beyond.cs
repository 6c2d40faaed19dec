namespace Attribution.Tests;

/// <content>Related topics, what cannot be read, and merged values.</content>
public partial class WholeTextTests
{
    [Fact]
    public void A_related_topic_excludes_the_only_answer() => IsTold(
        ToldTopics.Ceiling,
        """
        the flood: deaths
        CONTRADICTED · 1 witness, through the wire · its only claim conflicts with B's figure for exposed (the flood): more than 5,000
        ↳ is at least 25 % above 4,000

          A   more than 5,000 (quoted)

          More than 5,000 for deaths (the flood) is more than 4,000 for exposed (the flood): exposed is declared to be a ceiling of
        ↳ deaths. [1, 2]
          No merged value: an answer on another topic excludes this one, and merging cannot strengthen a single witness; 1 more reason.
        """,
        """
        the flood: deaths
        CONTRADICTED · 1 claim · 1 witness

        A
          1  more than 5,000
               the wire quotes A

        Verdict
          - A and B contradict each other. More than 5,000 for deaths (the flood) is more than 4,000 for exposed (the flood): exposed is
        ↳ declared to be a ceiling of deaths. [1, 2]
          - Contradicted: its only answer conflicts with one on another topic, the flood: exposed. [1]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
          - No merged value: Every answer is a one-sided bound. Report the bounds.
        """);

    [Fact]
    public void A_related_topic_leaves_room() => IsTold(
        ToldTopics.Room,
        """
        the flood: deaths
        COMPATIBLE · 2 independent witnesses, both through the wire · nothing conflicts, but only bounds are shared

          A   more than 3,000 (quoted)
          C   more than 3,100 (quoted)

          No merged value: every figure is only a bound.
        """,
        """
        the flood: deaths
        COMPATIBLE · 2 claims · 2 independent witnesses · factor 1.03 between the extremes

        A
          1  more than 3,000
               the wire quotes A

        C
          3  more than 3,100
               the wire quotes C

        Camps: what can be right together, as conventionally read
          1, 3: above 3,000 people; together only above 3,100 people

        Verdict
          - Answers come from A; C: 2 independent witnesses, all through the wire. [1, 3]
          - 1 pair of bounds on one side leaves room for each other, as any two such bounds do.
          - “several thousand” for exposed (the flood) leaves room for more than 3,000 and more than 3,100: exposed is declared to
        ↳ be a ceiling of deaths. [2, 1, 3]
          - Compatible: nothing conflicts, but only bounds are shared. Comparable figures differ by a factor of up to 1.03. [1, 3]
          - No merged value: Every answer is a one-sided bound. Report the bounds.
        """);

    [Fact]
    public void A_related_answer_is_not_used() => IsTold(
        ToldTopics.NotHeldAgainst,
        """
        the flood: deaths, 17 Oct 2023
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A   “10 to 50” (quoted)

          At least 100 for seen (the flood) is not held against “10 to 50”: they are about different times, 18 October 2023 and 17
        ↳ October 2023. [2, 1]
          No merged value.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 1 claim · 1 witness

        A
          1  “10 to 50” (17 October 2023)
               the wire quotes A

        Verdict
          - At least 100 for seen (the flood) is not held against “10 to 50”: they are about different times, 18 October 2023 and 17
        ↳ October 2023. [2, 1]
          - Uncorroborated: no second independent witness is known. [1]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Parts_do_not_add_up() => IsTold(
        ToldTopics.Sum,
        """
        the flood: killed or wounded
        CONTRADICTED · 1 witness, through the wire · as literally said, not all of the answers can be right

          A   exactly 800 (quoted)

          Exactly 400 and exactly 300 do not add up to exactly 800: together they are 700 people. [1, 2, 3]
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness.
        """,
        """
        the flood: killed-or-wounded
        CONTRADICTED · 1 claim · 1 witness

        A
          1  exactly 800
               the wire quotes A

        Verdict
          - Exactly 400 and exactly 300 do not add up to exactly 800: together they are 700 people. [1, 2, 3]
          - Contradicted: as literally said, not all of the answers can be right. [1]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void Parts_add_up() => IsTold(
        ToldTopics.FittingSum,
        """
        the flood: killed or wounded
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A   exactly 700 (quoted)

          No merged value.
        """,
        """
        the flood: killed-or-wounded
        UNCORROBORATED · 1 claim · 1 witness

        A
          1  exactly 700
               the wire quotes A

        Verdict
          - Exactly 400 and exactly 300 can add up to exactly 700: together they are 700 people. [1, 2, 3]
          - Uncorroborated: no second independent witness is known. [1]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
        """);

    [Fact]
    public void What_cannot_be_read() => IsTold(
        ToldTopics.Garbled,
        """
        the flood: deaths
        UNCORROBORATED · 1 witness, through the wire · no second independent witness is known

          A           “98,000 (95% CI 8,000 to 194,000)” (quoted by the wire)
          the Paper   “98,000 (8,000-94,000” [garbled] (garbled in passing on A, cannot be read)
          B           “1 (2–3)” [garbled] (cannot be read)
          C           5 m (quoted by the wire, in another unit than the topic's)

          No merged value: a figure is garbled.
        """,
        """
        the flood: deaths
        UNCORROBORATED · 4 claims · 1 witness

        A
          1  “98,000 (95% CI 8,000 to 194,000)”
               the wire quotes A
          2  “98,000 (8,000-94,000” [garbled] · unreadable: As the Paper gives it, it cannot be read as an estimate.
               the Paper quotes A

        B
          3  “1 (2–3)” [garbled] · unreadable: As B gives it, it cannot be read as an estimate.
               B

        C
          4  5 m · unreadable: The value is in m, and the topic is in people.
               the wire quotes C

        Verdict
          - The Paper, “98,000 (8,000-94,000” [garbled]: As the Paper gives it, it cannot be read as an estimate. [2]
          - B, “1 (2–3)” [garbled]: As B gives it, it cannot be read as an estimate. [3]
          - C, 5 m: The value is in m, and the topic is in people. [4]
          - Uncorroborated: no second independent witness is known. [1]
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
          - No merged value: A figure is garbled and could not be read. Ask its source what was meant, or drop the claim.
        """);

    [Fact]
    public void A_merged_value_is_of_a_day() => IsTold(
        ToldTopics.Merged,
        """
        the flood: deaths, 5 Jan 2024
        CONSISTENT · 2 independent witnesses, both through the wire · their figures overlap, together only from 150 to 200 people

          A   “100 to 200” (quoted)
          B   “150 to 250” (quoted)

          Merged: 175 people, from 100 to 250 people (median), as of 5 January 2024.
        """,
        """
        the flood: deaths
        CONSISTENT · 2 claims · 2 independent witnesses · factor 2.5 between the extremes

        A
          1  “100 to 200” (5 January 2024)
               the wire quotes A

        B
          2  “150 to 250” (5 January 2024)
               the wire quotes B

        Camps: what can be right together, as conventionally read
          1, 2: from 100 to 250 people; together only from 150 to 200 people

        Verdict
          - Answers come from A; B: 2 independent witnesses, all through the wire. [1, 2]
          - A and B can both be right: “100 to 200” and “150 to 250” overlap in part. [1, 2]
          - Consistent: independent witnesses overlap. Comparable figures differ by a factor of up to 2.5. [1, 2]
        Merged: 175 people, from 100 to 250 people (median), as of 5 January 2024
        """);

    [Fact]
    public void A_value_is_merged_against_the_verdict() => IsTold(
        ToldTopics.AgainstVerdict,
        """
        the flood: deaths
        CONTRADICTED · 4 independent witnesses, all through the wire · B's figure is at least 13 % above that of C; 2 witnesses stand
        ↳ with the higher figure, 1 with the lower

          A   100 in the north (quoted)
          B   more than 900 (quoted)
          C   up to 800 (quoted)
          D   more than 900 (2024, quoted)

          No value is both more than 900 and up to 800. [2, 3]
          C and D: no value is both up to 800 and more than 900. It is not said of when up to 800 is, and the number may have risen in
        ↳ between. [3, 4]
          Merged against the verdict: 100 people, from 50 to 150 people (median). None is earned: the sources contradict each other, and
        ↳ the figures are for different scopes.
        """,
        """
        the flood: deaths
        CONTRADICTED · 4 claims · 4 independent witnesses · factor 1.13 between the extremes

        A
          1  100 (the north)
               the wire quotes A

        B
          2  more than 900
               the wire quotes B

        C
          3  up to 800
               the wire quotes C

        D
          4  more than 900 (2024)
               the wire quotes D

        Camps: what can be right together, as conventionally read
          3: at most 800 people
          2, 4: above 900 people (2024)
          1: from 50 to below 150 people (the north)

        Verdict
          - Answers come from A; B; C; D: 4 independent witnesses, all through the wire. [1, 2, 3, 4]
          - B and C contradict each other. No value is both more than 900 and up to 800. [2, 3]
          - C and D disagree. No value is both up to 800 and more than 900. It is not said of when up to 800 is, and the number may have
        ↳ risen in between. [3, 4]
          - A and B can both be right: 100 for the north leaves room for more than 900 for the whole: a part is never more than its
        ↳ whole. [1, 2]
          - A and C can both be right: 100 for the north leaves room for up to 800 for the whole: a part is never more than its whole.
        ↳ [1, 3]
          - A and D can both be right: 100 for the north leaves room for more than 900 for the whole: a part is never more than its
        ↳ whole. [1, 4]
          - 1 pair of bounds on one side leaves room for each other, as any two such bounds do.
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 1.13.
        ↳ [1, 2, 3, 4]
          - No merged value: The answers exclude each other as they were said; no source supports a value in between. Report the camps
        ↳ side by side.
          - No merged value: The answers are about different scopes. Reconcile each scope by itself: reconciler.ReconcileBy(claims,
        ↳ GroupKeys.Scope).
        Merged against the verdict: 100 people, from 50 to 150 people (median)
        """);
}
