namespace Attribution.Tests;

/// <content>Names with stops, figures that repeat a disputed one, and what is merged of several days.</content>
public partial class WholeTextTests
{
    [Fact]
    public void A_body_and_its_whole_speak_with_one_voice() => IsTold(
        ToldTopics.OneVoiceOfTwo,
        """
        the flood: deaths
        CONTRADICTED · 1 witness, through the wire · MINISTRY's figure is 2.7 times that of A

          MINISTRY   300 (quoted)
          A          110 (quoted)

          MINISTRY and A speak with one voice and contradict each other: no value is both 300 and 110. [1, 2]
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness.
        """);

    [Fact]
    public void Figures_are_disowned_and_repeated() => IsTold(
        ToldTopics.Disowned,
        """
        the flood: deaths
        CONTRADICTED · 1 to 3 independent witnesses · disputed by A and B · the Paper's figure is 3.85 % above that of the wire; 1
        ↳ witness stands with the higher figure, 2 with the lower

          A           denies having said 2,600 (quoted by the wire, 2 May 2024)
          B           denies having said 2,700 (quoted by the wire, 3 May 2024)
          C           denies having said 2,700 (quoted by the wire, 4 May 2024)
          D           2,600 (quoted by the wire)
          the Paper   2,700 (disputed: a paraphrase ascribed to B, and disowned, 3 May 2024, called into question by C, 4 May 2024) ·
        ↳ 2,600 (a repeat, disputed: a quotation ascribed to A)
          the wire    2,600 (disputed: a quotation ascribed to A, and disowned, 2 May 2024)

          No value is both 2,600 and 2,700. [1, 3]
          The Paper and D: no value is both 2,700 and 2,600. [3, 7]
          Without 2,700, which is called into question, the grade would be uncorroborated. [3]
          Can be right together: the wire and D (from 2,550 to below 2,650 people); the Paper stands alone.
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness; 1 more reason. Report each
        ↳ side.
        """,
        """
        the flood: deaths
        CONTRADICTED · 7 claims · 1 to 3 independent witnesses · factor 1.04 between the extremes

        A
          4  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes A (2024-05-02)

        B
          5  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes B (2024-05-03)

        C
          6  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes C (2024-05-04)

        D
          7  2,600
               the wire quotes D

        the Paper (disputed)
          2  2,600 · disputed: A denies having said it (4). · discounted: It repeats 1.
               the Paper quotes A
          3  2,700 · disputed: B denies having said it (5).
               the Paper paraphrases B

        the wire (disputed)
          1  2,600 · disputed: A denies having said it (4).
               the wire quotes A

        Camps: what can be right together, as conventionally read
          1, 7: from 2,550 to below 2,650 people
          3: from 2,650 to below 2,750 people

        Verdict
          - Answers come from D; the Paper (disputed); the wire (disputed): 1 to 3 independent witnesses. [7, 3, 1]
          - The wire and the Paper contradict each other. No value is both 2,600 and 2,700. [1, 3]
          - The Paper and D contradict each other. No value is both 2,700 and 2,600. [3, 7]
          - 2,600 and 2,600 are alike, but 2,600 is disputed: 2,600 and 2,600 each lie within what the other allows. [1, 7]
          - A denies having said 2,600 on 2 May 2024; the claim is still shown, as disputed. [4, 1]
          - B denies having said 2,700 on 3 May 2024; the claim is still shown, as disputed. [5, 3]
          - C says that B did not say 2,700 on 4 May 2024; the claim is still shown. [6, 3]
          - Without 2,700, which is called into question, the grade would be uncorroborated. [3]
          - A: It speaks of another claim and gives no answer of its own. [4]
          - B: It speaks of another claim and gives no answer of its own. [5]
          - C: It speaks of another claim and gives no answer of its own. [6]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 1.04.
        ↳ The largest camp has 67 % of the weight. [1, 3, 7]
          - No merged value: The answers exclude each other as they were said. Report the camps side by side.
          - No merged value: Fewer than two independent witnesses are known; merging cannot strengthen a single witness. Find a second
        ↳ witness who does not depend on the first.
          - No merged value: An alleged source denies having said its figure. Merge without it, or find a record of it.
        """);

    [Fact]
    public void Without_a_figure_that_is_called_into_question_the_others_agree() => IsTold(
        ToldTopics.Impugned,
        """
        the flood: deaths
        CONTRADICTED · 3 independent witnesses, all through the wire · C's figure is 9.0 times that of A; 1 witness stands with the
        ↳ higher figure, 2 with the lower

          A   100 (quoted)
          B   100 (quoted)
          C   900 (quoted, called into question by D; by E)
          D   calls into question 900 (quoted)
          E   calls into question 900 (quoted)

          No value is both 100 and 900. [1, 3]
          B and C: no value is both 100 and 900. [2, 3]
          Without 900, which is called into question, the grade would be corroborated. [3]
          Can be right together: A and B (from 50 to below 150 people); C stands alone.
          No merged value: the sources contradict each other. Report each side.
        """,
        """
        the flood: deaths
        CONTRADICTED · 5 claims · 3 independent witnesses · factor 9 between the extremes

        A
          1  100
               the wire quotes A

        B
          2  100
               the wire quotes B

        C
          3  900
               the wire quotes C

        D
          4  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes D

        E
          5  speaks of another claim · no answer: It speaks of another claim and gives no answer of its own.
               the wire quotes E

        Camps: what can be right together, as conventionally read
          1, 2: from 50 to below 150 people
          3: from 850 to below 950 people

        Verdict
          - Answers come from A; B; C: 3 independent witnesses, all through the wire. [1, 2, 3]
          - A and C contradict each other. No value is both 100 and 900. [1, 3]
          - B and C contradict each other. No value is both 100 and 900. [2, 3]
          - A and B agree: 100 and 100 each lie within what the other allows. [1, 2]
          - D calls into question 900; the claim is still shown. [4, 3]
          - E calls into question 900; the claim is still shown. [5, 3]
          - Without 900, which is called into question, the grade would be corroborated. [3]
          - D: It speaks of another claim and gives no answer of its own. [4]
          - E: It speaks of another claim and gives no answer of its own. [5]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 9. The
        ↳ largest camp has 67 % of the weight. [1, 2, 3]
          - No merged value: The answers exclude each other as they were said; no source supports a value in between. Report the camps
        ↳ side by side.
        """);

    [Fact]
    public void A_stop_in_a_name_ends_no_sentence() => IsTold(
        ToldTopics.Stops,
        """
        the U.S. Army: beds
        CONTRADICTED · 2 independent witnesses, both through the wire · the figure of St. Mary's is 3.0 times that of St. Paul's

          St. Mary's   exactly 100 (quoted) · exactly 300 (quoted)
          St. Paul's   exactly 500 for No. 1 (quoted) · exactly 100 (quoted)

          No value is both exactly 300 and exactly 100. Exactly 100 (St. Mary's) leaves room for exactly 100. [2. b, 4. d, 1. a]
          What St. Mary's said contradicts itself: no value is both exactly 100 and exactly 300. [1. a, 2. b]
          No merged value: the sources contradict each other, and the figures are for different scopes. Report both.
        """);

    [Fact]
    public void A_merged_value_is_of_several_days() => IsTold(
        ToldTopics.OfSeveralDays,
        """
        the front: troops, deployed
        CONSISTENT · 2 independent witnesses, both through the wire · their figures overlap, together only from 150 to 200

          A   “100 to 200” (quoted, 5 Jan 2024)
          B   “150 to 250” (quoted, 7 Jan 2024)

          Merged: from 100 to 250, as of days from 5 January 2024 to 7 January 2024.
        """);

    [Fact]
    public void Figures_for_different_scopes_are_merged_against_the_verdict() => IsTold(
        ToldTopics.ApartAndMerged,
        """
        the flood: deaths
        INCOMPARABLE · 2 independent witnesses, both through the wire · no two figures are for the same date and scope

          A   100 in the north (quoted)
          B   250 for men (quoted)

          100 and 250 cannot be compared: they are about different scopes, the north and men. [1, 2]
          Merged against the verdict: 175 people, from 50 to 255 people (median). None is earned: no two figures are for the same date
        ↳ and scope, and the figures are for different scopes.
        """);

    [Fact]
    public void Six_sources_look_alike() => IsTold(
        ToldTopics.SixLookAlikes,
        """
        the flood: deaths
        CONTRADICTED · 1 to 6 independent witnesses, all through the wire · the figure of Ministry of Health (m6) is 6.0 times that of
        ↳ Ministry of Health (m1); 1 witness stands with the higher figure, 1 with the lower

          Ministry of Health (m1)   10 (quoted)
          Ministry of Health (m2)   20 (quoted)
          Ministry of Health (m3)   30 (quoted)
          Ministry of Health (m4)   40 (quoted)
          Ministry of Health (m5)   50 (quoted)
          Ministry of Health (m6)   60 (quoted)

          No value is both 10 and 60. [1, 6]
          Ministry of Health (m1) and Ministry of Health (m5): no value is both 10 and 50. [1, 5]
          Ministry of Health (m1), Ministry of Health (m2), Ministry of Health (m3), Ministry of Health (m4) and 2 more may be one
        ↳ source: their names look alike. If they are not, say what each is part of, or name them apart. [1, 2, 3, 4, 5, 6]
          13 more pairs conflict.
          No merged value: the sources contradict each other, and merging cannot strengthen a single witness. Report each side.
        """);

    [Fact]
    public void A_quotation_in_translation_is_a_paraphrase() => IsTold(
        ToldTopics.Translated,
        """
        the flood: deaths
        CONTRADICTED · 3 independent witnesses · A's figure is at least 13 % above that of C; 2 witnesses stand with the higher
        ↳ figure, 1 with the lower

          A   100 in the north (quoted by the wire) · 900 (quoted by the wire)
          B   900 (paraphrased by the Paper, printed 2 May 2024, translated; the original words are not kept)
          C   700–800 (varies, quoted by the wire)

          No value is both 900 and 700–800 (varies). 100 (A) leaves room for 700–800 (varies). [2, 4, 1]
          B and C: no value is both 900 and 700–800 (varies). [3, 4]
          No merged value: the sources contradict each other, and the figure varies; 1 more reason. Report each side.
        """,
        """
        the flood: deaths
        CONTRADICTED · 4 claims · 3 independent witnesses · factor 1.29 between the extremes

        A
          1  100 (the north)
               the wire quotes A
          2  900
               the wire quotes A

        B
          3  900
               the Paper (2024-05-02) quotes B (translated; the original words are not kept)

        C
          4  700–800 (varies)
               the wire quotes C

        Camps: what can be right together, as conventionally read
          4: from 700 to 800 people
          2, 3: from 850 to below 950 people
          1: from 50 to below 150 people (the north)

        Verdict
          - Answers come from A; B; C: 3 independent witnesses. [1, 2, 3, 4]
          - A and C contradict each other. No value is both 900 and 700–800 (varies). [2, 4]
          - B and C contradict each other. No value is both 900 and 700–800 (varies). [3, 4]
          - A and B agree: 900 and 900 each lie within what the other allows. [2, 3]
          - A and B can both be right: 100 for the north leaves room for 900 for the whole: a part is never more than its whole. [1, 3]
          - A and C can both be right: 100 for the north leaves room for 700–800 (varies) for the whole: a part is never more than its
        ↳ whole. [1, 4]
          - Contradicted: as literally said, not all of the answers can be right. Comparable figures differ by a factor of up to 1.29.
        ↳ [1, 2, 3, 4]
          - No merged value: The answers exclude each other as they were said; no source supports a value in between. Report the camps
        ↳ side by side.
          - No merged value: A range gives the limits of a quantity that varies, so no single value in between was claimed. Report both
        ↳ ends and what they depend on.
          - No merged value: The answers are about different scopes. Reconcile each scope by itself: reconciler.ReconcileBy(claims,
        ↳ GroupKeys.Scope).
        """);
}
