namespace Attribution.Tests;

/// <content>Answers that exclude each other.</content>
public partial class WholeTextTests
{
    [Fact]
    public void Headlines_drop_hedges() => IsTold(
        ToldTopics.Headlines,
        """
        North Korean soldiers: killed or wounded, until 23 Dec 2024
        DIVIDED · 2 independent witnesses, both through the wire · Volodymyr Zelensky's figure for Kursk alone is at least 2.6 times
        ↳ that of Joint Chiefs of Staff for the whole

          Joint Chiefs of Staff   “approximately 1,100 casualties” (quoted, “we estimate”, 23 Dec 2024) · “more than 1,100”
        ↳ (paraphrased, 23 Dec 2024)
          Volodymyr Zelensky      “already exceeded 3,000” in Kursk (quoted, “a post on X”, based on initial information,
        ↳ “preliminary”) · “nearly 3,000” in Kursk (paraphrased)

          “already exceeded 3,000” in Kursk and “approximately 1,100 casualties” overall cannot both be right as such words are
        ↳ meant: a part is never more than its whole. “more than 1,100” (Joint Chiefs of Staff) leaves room for “already
        ↳ exceeded 3,000”. [S10, S06, S03]
          Volodymyr Zelensky is reported in two ways that exclude each other; the quotation is used. [S09, S10]
          Headlines drop the hedges: 3,000 soldiers, 1,100 soldiers. [S01, S02]
          No merged value: the sources are divided, and the figures are for different scopes. Report both.
        """,
        """
        North Korean soldiers: casualties.killed-or-wounded
        DIVIDED · 6 claims · 2 independent witnesses · factor 2.73 between the extremes

        South Korea
          S02  1,100 soldiers · discounted: It relays S03 and S06 and adds nothing of its own.
               the wire paraphrases Joint Chiefs of Staff
          S03  “more than 1,100” (until 23 December 2024)
               the wire paraphrases Joint Chiefs of Staff (2024-12-23)
          S06  “approximately 1,100 casualties” (until 23 December 2024) (“we estimate”)
               the wire quotes Joint Chiefs of Staff (2024-12-23)

        Ukraine
          S01  3,000 soldiers · discounted: It relays S09 and S10 and adds nothing of its own.
               the wire paraphrases Volodymyr Zelensky; printed 3 times
          S09  “nearly 3,000” (Kursk) (until 23 December 2024) · discounted: It conflicts with the more direct words of S10.
               the wire paraphrases Volodymyr Zelensky
          S10  “already exceeded 3,000” (Kursk) (until 23 December 2024) (“preliminary”)
               the wire quotes Volodymyr Zelensky (a post on X), based on initial information

        Camps: what can be right together, as conventionally read
          S03, S06: at least 1,050 soldiers; together only above 1,100 and below 1,150 soldiers
          S10: above 3,000 soldiers (Kursk)

        Verdict
          - Answers come from South Korea; Ukraine: 2 independent witnesses, all through the wire. [S03, S06, S10]
          - What Volodymyr Zelensky said contradicts itself: “nearly 3,000” is below 3,000 soldiers and “already exceeded 3,000”
        ↳ is above 3,000 soldiers: no value is both. “already exceeded 3,000” is used: a quotation outranks a paraphrase. [S09,
        ↳ S10]
          - Volodymyr Zelensky and Joint Chiefs of Staff disagree. As such words are read, “already exceeded 3,000” is above 3,000
        ↳ soldiers for Kursk, and “approximately 1,100 casualties” is from 1,050 to below 1,150 soldiers for the whole: a part is
        ↳ never more than its whole. [S10, S06]
          - Volodymyr Zelensky and Joint Chiefs of Staff can both be right: “already exceeded 3,000” for Kursk leaves room for
        ↳ “more than 1,100” for the whole: a part is never more than its whole. [S10, S03]
          - 3,000 soldiers relays “nearly 3,000” and “already exceeded 3,000”: the hedge is lost. [S01, S09, S10]
          - 1,100 soldiers relays “more than 1,100” and “approximately 1,100 casualties”: the hedge is lost. [S02, S03, S06]
          - Divided: as such words are conventionally read, not all of the answers can be right. Comparable figures differ by a factor
        ↳ of up to 2.73. [S03, S06, S10]
          - No merged value: The answers exclude each other as such words are read. Report the camps side by side.
          - No merged value: The answers are about different scopes. Reconcile each scope by itself: reconciler.ReconcileBy(claims,
        ↳ GroupKeys.Scope).
        """);

    [Fact]
    public void Yes_and_no_are_told_by_side() => IsTold(
        ToldTopics.YesAndNo,
        """
        the front: troops, deployed
        CONTRADICTED · 3 independent witnesses, all through the wire · A and B contradict each other; 2 witnesses stand with the
        ↳ former, 1 with the latter

          A   yes (quoted)
          B   no (quoted)
          C   believes so (quoted)
          D   evades the question (quoted)
          E   does not mention it (quoted)

          A and C say yes; B says no. [1, 2, 3]
        """,
        """
        the front: troops.deployed
        CONTRADICTED · 5 claims · 3 independent witnesses

        A
          1  yes
               the wire quotes A

        B
          2  no
               the wire quotes B

        C
          3  believes
               the wire quotes C

        D
          4  evades · no answer: It evades the question, which counts neither for nor against.
               the wire quotes D

        E
          5  does not mention it · no answer: It does not mention the matter, and silence is not denial.
               the wire quotes E

        Verdict
          - Answers come from A; B; C: 3 independent witnesses, all through the wire. [1, 2, 3]
          - A and B contradict each other. One answers yes, the other no. [1, 2]
          - B and C contradict each other. One answers no, the other yes. [2, 3]
          - A and C agree: both answer yes. [1, 3]
          - D: It evades the question, which counts neither for nor against. [4]
          - E: It does not mention the matter, and silence is not denial. [5]
          - Contradicted: as literally said, not all of the answers can be right. [1, 2, 3]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
          - No merged value: The answers are words, not quantities. Count them as votes.
        """);

    [Fact]
    public void Words_that_are_denied_conflict() => IsTold(
        ToldTopics.AnswersInWords,
        """
        the flood: deaths
        CONTRADICTED · 3 independent witnesses, all through the wire · B and C contradict each other; 1 witness stands with the
        ↳ former, 1 with the latter

          A   “a gas leak” (quoted)
          B   “a bomb” (quoted)
          C   “a bomb” (denied, quoted)

          “a bomb” and “a bomb” (denied) cannot both be so. [2, 3]
        """);

    [Fact]
    public void Who_can_be_right_together() => IsTold(
        ToldTopics.Camps,
        """
        the flood: deaths
        CONTRADICTED · 5 independent witnesses, all through the wire · D's figure is at least 2.3 times that of A; 2 witnesses stand
        ↳ with the higher figure, 2 with the lower

          A   “100 to 200” (quoted)
          B   “150 to 250” (quoted)
          C   “400 to 500” (quoted)
          D   “450 to 550” (quoted)
          E   900 (quoted)

          No value is both “100 to 200” and “450 to 550”. [1, 4]
          A and C: no value is both “100 to 200” and “400 to 500”. [1, 3]
          6 more pairs conflict.
          Can be right together: A and B (from 100 to 250 people, together only from 150 to 200 people); C and D (from 400 to 550
        ↳ people, together only from 450 to 500 people); E stands alone.
          No merged value: the sources contradict each other. Report each side.
        """,
        """
        the flood: deaths
        CONTRADICTED · 5 claims · 5 independent witnesses · factor 9 between the extremes

        A
          1  “100 to 200”
               the wire quotes A

        B
          2  “150 to 250”
               the wire quotes B

        C
          3  “400 to 500”
               the wire quotes C

        D
          4  “450 to 550”
               the wire quotes D

        E
          5  900
               the wire quotes E

        Camps: what can be right together, as conventionally read
          1, 2: from 100 to 250 people; together only from 150 to 200 people
          3, 4: from 400 to 550 people; together only from 450 to 500 people
          5: from 850 to below 950 people

        Verdict
          - Answers come from A; B; C; D; E: 5 independent witnesses, all through the wire. [1, 2, 3, 4, 5]
          - A and D contradict each other. No value is both “100 to 200” and “450 to 550”. [1, 4]
          - A and C contradict each other. No value is both “100 to 200” and “400 to 500”. [1, 3]
          - B and D contradict each other. No value is both “150 to 250” and “450 to 550”. [2, 4]
          - B and C contradict each other. No value is both “150 to 250” and “400 to 500”. [2, 3]
          - A and E contradict each other. No value is both “100 to 200” and 900. [1, 5]
          - B and E contradict each other. No value is both “150 to 250” and 900. [2, 5]
          - C and E contradict each other. No value is both “400 to 500” and 900. [3, 5]
          - D and E contradict each other. No value is both “450 to 550” and 900. [4, 5]
          - A and B can both be right: “100 to 200” and “150 to 250” overlap in part. [1, 2]
          - C and D can both be right: “400 to 500” and “450 to 550” overlap in part. [3, 4]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 9. [1,
        ↳ 2, 3, 4, 5]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
        """);

    [Fact]
    public void A_wide_range_is_in_both_camps() => IsTold(
        ToldTopics.TooWide,
        """
        the flood: deaths
        CONTRADICTED · 3 independent witnesses, all through the wire · C's figure is 3.6 times that of B; 1 witness stands with the
        ↳ higher figure, 1 with the lower

          A   “1 to 1000000” (quoted)
          B   250 (quoted)
          C   900 (quoted)

          No value is both 250 and 900. [2, 3]
          Can be right together: A and B (from 1 to 1,000,000 people, together only what B says); A and C (from 1 to 1,000,000 people,
        ↳ together only what C says).
          No merged value: the sources contradict each other. Report each side.
        """);

    [Fact]
    public void More_names_than_the_other_allows() => IsTold(
        ToldTopics.NamesAbove,
        """
        the flood: deaths
        CONTRADICTED · 2 independent witnesses, both through the wire · A's figure is 2.5 times that of B

          A   5,000 (identified by name, quoted)
          B   2,000 (by a survey, quoted)

          5,000 and 2,000 exclude each other: more are identified by name than the other allows. [1, 2]
          No merged value: the sources contradict each other, and the counts rest on unlike bases. Report both.
        """);

    [Fact]
    public void A_part_exceeds_its_whole() => IsTold(
        ToldTopics.PartAboveWhole,
        """
        the flood: deaths
        CONTRADICTED · 3 independent witnesses, all through the wire · A's figure for the north alone is at least 20 % above that of B
        ↳ for the whole; 1 witness stands with the higher figure, 1 with the lower

          A   300 in the north (quoted)
          B   less than 250 (quoted)
          C   more than 200 (quoted)

          300 in the north and less than 250 overall cannot both be right: a part is never more than its whole. [1, 2]
          No merged value: the sources contradict each other, and the figures are for different scopes. Report each side.
        """);

    [Fact]
    public void Measurements_lie_standard_deviations_apart() => IsTold(
        ToldTopics.Measured,
        """
        the bridge: length
        DIVIDED · 3 independent witnesses, all through the wire · B's figure is 2.8σ above that of A; 1 witness stands with the
        ↳ higher figure, 1 with the lower

          A   9 ± 0.5 (68.27% coverage) (quoted)
          B   11 ± 0.5 (68.27% coverage) (quoted)
          C   13 (quoted)

          9 ± 0.5 (68.27% coverage) and 11 ± 0.5 (68.27% coverage) differ by 2.8σ. [1, 2]
          A and C: 13, of which no error is stated, lies beyond what 9 ± 0.5 (68.27% coverage) leaves room for, one of 3 pairs. [1, 3]
          1 more pair conflicts.
          No merged value: the sources are divided. Report each side.
        """,
        """
        the bridge: length
        DIVIDED · 3 claims · 3 independent witnesses · factor 1.44 between the extremes

        A
          1  9 ± 0.5 (68.27% coverage)
               the wire quotes A

        B
          2  11 ± 0.5 (68.27% coverage)
               the wire quotes B

        C
          3  13
               the wire quotes C

        Camps: what can be right together, as conventionally read
          1: from 8.5 to 9.5 m
          2: from 10.5 to 11.5 m
          3: from 12.5 to below 13.5 m

        Verdict
          - Answers come from A; B; C: 3 independent witnesses, all through the wire. [1, 2, 3]
          - A and B disagree. 9 ± 0.5 (68.27% coverage) and 11 ± 0.5 (68.27% coverage) differ by 2.8σ. [1, 2]
          - A and C disagree. 13, of which no error is stated, lies beyond what 9 ± 0.5 (68.27% coverage) leaves room for, one of 3
        ↳ pairs. [1, 3]
          - B and C disagree. 13, of which no error is stated, lies beyond what 11 ± 0.5 (68.27% coverage) leaves room for, one of 3
        ↳ pairs. [2, 3]
          - Divided: as such words are conventionally read, not all of the answers can be right. Comparable figures differ by a factor
        ↳ of up to 1.44. [1, 2, 3]
          - No merged value: The answers exclude each other as such words are read. Report the camps side by side.
        """);
}
