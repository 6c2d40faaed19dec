using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>
/// Who gives each of many different answers: for two of them it finds two statements that stand for all, across voices or within one.
/// </summary>
internal sealed class PairSides
{
    /// <summary>By how many bits the weaker of two answers weighs more than both.</summary>
    public const int Weight = 32;

    /// <summary>The most pairs of statements of two groups that are tried where no quicker way decides.</summary>
    private const int MostTried = 400;

    private readonly Statement[] _statements;
    private readonly int[][] _groups;
    private readonly int[] _groupOf;
    private readonly bool[] _isUsed;
    private readonly int[] _voiceOf;
    private readonly Witness?[] _witnessOf;
    private readonly int[] _originOf;
    private readonly int _originCount;
    private readonly int[][] _apart;
    private readonly int[] _voices;
    private readonly Dictionary<int, int>?[] _byVoice;
    private readonly bool[] _sharesVoice;
    private readonly bool[] _hasOutranked;
    private readonly bool _isAnyOutranked;
    private readonly (int, int)?[] _twice;
    private readonly (double Low, double High)[] _figures;
    private readonly VoiceTable _table;
    private readonly Independence _independence;
    private int[] _seen = [];
    private int _round;

    /// <param name="statements">The statements, in ordinal order of their ids.</param>
    /// <param name="groups">The positions of those that are alike.</param>
    /// <param name="voices">Whose words they are.</param>
    /// <param name="independence">The witnesses; a statement of none of them is not used.</param>
    public PairSides(Statement[] statements, int[][] groups, VoiceTable voices, Independence independence)
    {
        (_statements, _groups, _table, _independence) = (statements, groups, voices, independence);
        IReadOnlyDictionary<Claim, int> origins = independence.Origins();
        Dictionary<Claim, Witness> witnesses = new(statements.Length);
        foreach (Witness witness in independence.Witnesses)
        {
            foreach (Claim claim in witness.Used) witnesses.Add(claim, witness);
        }

        _isUsed = Array.ConvertAll(statements, statement => origins.ContainsKey(statement.Claim));
        _voiceOf = Array.ConvertAll(statements, statement => voices.NumberOf(statement.Claim));
        _witnessOf = Array.ConvertAll(statements, statement => witnesses.GetValueOrDefault(statement.Claim));
        _originOf = Array.ConvertAll(statements, statement => origins.GetValueOrDefault(statement.Claim, -1));
        _groupOf = new int[statements.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (int member in groups[i]) _groupOf[member] = i;
        }

        _originCount = _originOf.Length == 0 ? 0 : _originOf.Max() + 1;
        _apart = Array.ConvertAll(groups, OfUnlikeOrigins);

        // Most answers are of voices that give no other, and none of them is outranked: then no two need be looked for.
        Dictionary<int, int> voiceCounts = new(statements.Length);
        foreach (int voice in _voiceOf)
        {
            if (voice >= 0) CollectionsMarshal.GetValueRefOrAddDefault(voiceCounts, voice, out _)++;
        }

        _sharesVoice = new bool[groups.Length];
        _hasOutranked = new bool[groups.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            foreach (int member in groups[i])
            {
                _sharesVoice[i] |= voiceCounts.GetValueOrDefault(_voiceOf[member]) > 1;
                _hasOutranked[i] |= !_isUsed[member];
            }
        }

        _isAnyOutranked = Array.Exists(_hasOutranked, outranked => outranked);
        _voices = Array.ConvertAll(groups, CountVoices);
        _figures = new (double, double)[groups.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            _figures[i] = _voices[i] > 0 ? FigureFactor.Ends(statements[groups[i][0]]) : (double.NaN, double.NaN);
        }

        _byVoice = new Dictionary<int, int>?[groups.Length];
        _twice = new (int, int)?[groups.Length];
        for (int group = 0; group < groups.Length; group++)
        {
            Stop.IfAsked(group);
            if (voices.HasParents || _sharesVoice[group]) FindVoices(group);
        }
    }

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Length;

    /// <summary>A statement by its position.</summary>
    public Statement this[int statement] => _statements[statement];

    /// <summary>The group of a statement.</summary>
    public int GroupOf(int statement) => _groupOf[statement];

    /// <summary>Whether a group has more than one statement.</summary>
    public bool IsSeveral(int group) => _groups[group].Length > 1;

    /// <summary>How many witnesses stand with two answers: with that of fewer first, then with both.</summary>
    public long Strength(int i, int j) => ((long)Math.Min(_voices[i], _voices[j]) << Weight) + _voices[i] + _voices[j];

    /// <summary>How many witnesses stand with each answer.</summary>
    public ReadOnlySpan<int> Voices => _voices;

    /// <summary>The lowest and the highest figure of each answer; not numbers of one that is not used, or is no figure.</summary>
    public ReadOnlySpan<(double Low, double High)> Figures => _figures;

    /// <summary>Whether an answer may be of one voice with another, or one of them be outranked.</summary>
    /// <param name="group">The answer.</param>
    public bool MayShareVoice(int group) => _table.HasParents || _sharesVoice[group] || _isAnyOutranked;

    /// <summary>Two used statements of different voices: of unlike origins, else of two witnesses, else any; null for none.</summary>
    public (int, int)? Across(int i, int j)
    {
        (int, int)? apart = null;
        foreach (int one in _apart[i])
        {
            foreach (int other in _apart[j])
            {
                if (_originOf[one] == _originOf[other] || _table.AreOne(_voiceOf[one], _voiceOf[other])) continue;
                if (_independence.AreTwo(_witnessOf[one]!, _witnessOf[other]!)) return (one, other);
                apart ??= (one, other);
            }
        }

        if (apart is not null) return apart;
        int tried = 0;
        (int, int)? any = null;
        foreach (int one in _groups[i])
        {
            foreach (int other in _groups[j])
            {
                if (one == other || !_isUsed[one] || !_isUsed[other] || _table.AreOne(_voiceOf[one], _voiceOf[other])) continue;
                if (_independence.AreTwo(_witnessOf[one]!, _witnessOf[other]!)) return (one, other);
                any ??= (one, other);
                if (++tried == MostTried) return any;
            }
        }

        return any;
    }

    /// <summary>Two statements of one voice; null for none.</summary>
    public (int, int)? Within(int i, int j)
    {
        if (!_table.HasParents && !(_sharesVoice[i] && _sharesVoice[j])) return null;
        if (i == j && _twice[i] is { } twice) return twice;
        (Dictionary<int, int> fewer, Dictionary<int, int> more) = (_byVoice[i]!, _byVoice[j]!);
        if (fewer.Count > more.Count) (fewer, more) = (more, fewer);
        foreach ((int voice, int member) in i == j ? [] : fewer)
        {
            if (more.TryGetValue(voice, out int other)) return (member, other);
        }

        if (!_table.HasParents) return null;
        int tried = 0;
        foreach (int one in _groups[i])
        {
            foreach (int other in _groups[j])
            {
                if (one != other && _table.AreOne(_voiceOf[one], _voiceOf[other])) return (one, other);
                if (++tried == MostTried) return null;
            }
        }

        return null;
    }

    /// <summary>Two statements of which one is outranked by its voice's more direct words; null for none.</summary>
    public (int, int)? Outranked(int i, int j)
    {
        if (!_hasOutranked[i] && !_hasOutranked[j]) return null;
        int one = Array.FindIndex(_groups[i], member => !_isUsed[member]), other = Array.FindIndex(_groups[j], member => !_isUsed[member]);
        if (i != j) return (_groups[i][Math.Max(one, 0)], _groups[j][Math.Max(other, 0)]);
        return (_groups[i][one], _groups[i][one == 0 ? 1 : 0]);
    }

    /// <summary>Any two used statements.</summary>
    public (int, int)? AnyUsed(int i, int j) => Across(i, j) ?? Within(i, j);

    /// <summary>Of a group a few used statements, those of certain witnesses first, each two of unlike origins and unlike faces.</summary>
    private int[] OfUnlikeOrigins(int[] group)
    {
        const int Most = 3, MostOfAny = 2;
        Stop.IfAsked();
        if (group.Length == 1) return _isUsed[group[0]] ? group : [];
        if (_seen.Length == 0) _seen = new int[_originCount];
        List<int> unlike = new(Most), certain = new(MostOfAny), used = new(MostOfAny);
        HashSet<string>? faces = null;
        _round++;
        foreach (int member in group)
        {
            if (!_isUsed[member] || !_witnessOf[member]!.IsCertain || _seen[_originOf[member]] == _round) continue;
            _seen[_originOf[member]] = _round;
            if (certain.Count < MostOfAny) certain.Add(member);
            if (_independence.LookAlikes.Groups.IsEmpty || (faces ??= []).Add(FaceOf(member))) unlike.Add(member);
            if (unlike.Count == Most) break;
        }

        _round++;
        foreach (int member in group)
        {
            if (!_isUsed[member] || _seen[_originOf[member]] == _round) continue;
            _seen[_originOf[member]] = _round;
            used.Add(member);
            if (used.Count == MostOfAny) break;
        }

        foreach (int member in certain.Concat(used))
        {
            if (!unlike.Contains(member)) unlike.Add(member);
        }

        return [.. unlike];
    }

    /// <summary>How many witnesses stand with an answer.</summary>
    private int CountVoices(int[] group)
    {
        if (group.Length == 1) return _isUsed[group[0]] ? 1 : 0;
        HashSet<Witness> witnesses = new(ReferenceEqualityComparer.Instance);
        foreach (int member in group)
        {
            if (_isUsed[member]) witnesses.Add(_witnessOf[member]!);
        }

        return witnesses.Count;
    }

    /// <summary>For each voice of a group its first statement, and the first two of one voice.</summary>
    private void FindVoices(int group)
    {
        Dictionary<int, int> first = _byVoice[group] = [];
        foreach (int member in _groups[group])
        {
            int voice = _voiceOf[member];
            if (voice >= 0 && !first.TryAdd(voice, member)) _twice[group] ??= (first[voice], member);
        }
    }

    /// <summary>What a witness has in common with those that look like it; where it looks like no other, what is its own.</summary>
    private string FaceOf(int statement)
    {
        string faces = string.Join('\n', _independence.LookAlikes.FacesOf(_witnessOf[statement]!));
        return faces.Length > 0 ? faces : $"{_originOf[statement]}";
    }
}
