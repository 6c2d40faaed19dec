using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attribution.Tests;

/// <summary>
/// Speaks the DevTools protocol with a browser: a command, and its answer. https://chromedevtools.github.io/devtools-protocol/
/// </summary>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private string? _session;
    private int _last;

    private DevTools()
    {
    }

    /// <summary>Opens a page of its own.</summary>
    public static async Task<DevTools> Open(Uri browser)
    {
        DevTools tools = new();
        await tools._socket.ConnectAsync(browser, CancellationToken.None);
        JsonNode target = await tools.Ask("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        JsonObject attach = new() { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true };
        JsonNode session = await tools.Ask("Target.attachToTarget", attach);
        tools._session = session["sessionId"]!.GetValue<string>();
        await tools.Ask("Page.enable");
        return tools;
    }

    /// <summary>Gives a command, and waits for its answer; what the browser tells beside it is passed over.</summary>
    public async Task<JsonNode> Ask(string method, JsonObject? arguments = null)
    {
        int id = ++_last;
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = arguments ?? [] };
        if (_session is not null) message["sessionId"] = _session;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        JsonNode answer = await Next(told => told["id"]?.GetValue<int>() == id);
        return answer["error"] is { } error ? throw new InvalidOperationException($"{method}: {error["message"]}") : answer["result"]!;
    }

    /// <summary>Waits until the browser tells of an event.</summary>
    public Task<JsonNode> WaitFor(string happening) => Next(told => told["method"]?.GetValue<string>() == happening);

    /// <summary>The value of an expression of JavaScript on the page, which may be a promise.</summary>
    public async Task<JsonNode?> Evaluate(string expression)
    {
        JsonObject arguments = new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true };
        JsonNode answer = await Ask("Runtime.evaluate", arguments);
        return answer["exceptionDetails"] is { } failure
            ? throw new InvalidOperationException(failure.ToJsonString())
            : answer["result"]!["value"];
    }

    public void Dispose() => _socket.Dispose();

    private async Task<JsonNode> Next(Func<JsonNode, bool> isMeant)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
        while (true)
        {
            using MemoryStream text = new();
            byte[] part = new byte[1 << 16];
            WebSocketReceiveResult received;
            do
            {
                received = await _socket.ReceiveAsync(part, patience.Token);
                text.Write(part, 0, received.Count);
            }
            while (!received.EndOfMessage);
            JsonNode told = JsonNode.Parse(text.ToArray())!;
            if (isMeant(told)) return told;
        }
    }
}
