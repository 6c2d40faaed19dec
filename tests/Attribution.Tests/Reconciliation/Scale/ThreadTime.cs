using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Attribution.Tests;

/// <summary>
/// The time for which a thread ran, which a busy machine does not lengthen as it does that of a clock; elsewhere than on Linux that of a
/// clock.
/// </summary>
internal sealed class ThreadTime
{
    private readonly int? _clock;

    private ThreadTime(int? clock) => _clock = clock;

    /// <summary>The time so far. It may be asked of another thread while the thread runs.</summary>
    public TimeSpan Now => _clock is { } clock && clock_gettime(clock, out Time time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    public static ThreadTime OfThisThread() =>
        new(OperatingSystem.IsLinux() && pthread_getcpuclockid(pthread_self(), out int clock) == 0 ? clock : null);

    [DllImport("libc")]
    private static extern nint pthread_self();

    [DllImport("libc")]
    private static extern int pthread_getcpuclockid(nint thread, out int clock);

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
