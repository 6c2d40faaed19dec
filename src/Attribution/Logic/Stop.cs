namespace Attribution;

/// <summary>
/// Stops long work of a thread from the inside: whoever starts the work says by which token, and each loop that can be long asks, however
/// deep it lies. It changes no result. What a lazy value does after the work is over is not stopped.
/// </summary>
internal static class Stop
{
    [ThreadStatic]
    private static CancellationToken _token;

    /// <summary>Makes a token that of the work of this thread, until what is returned is disposed of.</summary>
    /// <param name="token">The token.</param>
    public static Scope By(CancellationToken token)
    {
        Scope scope = new(_token);
        _token = token;
        return scope;
    }

    /// <summary>Throws where the work of this thread was cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void IfAsked() => _token.ThrowIfCancellationRequested();

    /// <summary>The same for every so many rounds of a loop whose rounds are short.</summary>
    /// <param name="round">The number of the round.</param>
    public static void IfAsked(int round)
    {
        const int Rounds = 256;
        if (round % Rounds == 0) IfAsked();
    }

    /// <summary>The work of a thread; at its end the token of the work around it holds again.</summary>
    public readonly ref struct Scope
    {
        private readonly CancellationToken _before;

        internal Scope(CancellationToken before) => _before = before;

        /// <summary>Ends the work.</summary>
        public void Dispose() => _token = _before;
    }
}
