using System.Collections.Concurrent;
using System.Diagnostics;

namespace Recruitment.Benchmarks;

/// <summary>Candidates who send a CV, step by step as their browser does.</summary>
internal static class Submissions
{
    private const string Page = $"/apply/{Seed.Vacancy}";

    public static async Task Measure(Room room)
    {
        var data = room.NewFolder();
        await using (var seed = new Seed(data)) await seed.Begin();
        var (service, bare) = (await room.StartService(data), await room.StartBare());
        var early = await Candidates(service, 8);
        await Load.WarmUp(1_000, client => early[client].WholeWay(asPdf: false, []), room.Stop);
        Table.Head(
            "Submissions with a CV of 200 kB",
            "Limit: a bare endpoint that takes the same upload, fsyncs the same file and commits one row.",
            "The CV: the POST of the form with the file, its mark against forgery checked; answered when file, folder and the draft's rows are on the disk.",
            "The application: the POST of the checked details; answered when application, history and receipt are on the disk. Its CV is there already.",
            "The submission: both POSTs, one after the other. The whole way: the form, its POST, the details (which reads the CV), their POST, the confirmation: five requests.",
            "The service sends its mail meanwhile, as it always does: at most eighty receipts a second.");
        foreach (var clients in (int[])[1, 8, 32])
        {
            var limit = await Upload(bare, clients, room.Stop);
            var drafts = new ConcurrentBag<string>();
            Table.Row("the CV", clients, await Send(service, clients, c => c.SendCv(drafts.Add), room.Stop), limit);
            Table.Row("the application", clients, await Send(service, clients, c => c.SendDetails(drafts), room.Stop, warmUp: false), limit);
            Table.Row("the submission (both)", clients, await Send(service, clients, c => c.SendBoth(), room.Stop), limit, clients == 32 ? "500 a second, p99 120 ms" : "");
            foreach (var asPdf in (bool[])[false, true])
            {
                var steps = new ConcurrentDictionary<string, ConcurrentBag<double>>();
                Table.Row($"the whole way, as {(asPdf ? "a PDF" : "a Word document")}", clients, await Send(service, clients, c => c.WholeWay(asPdf, steps), room.Stop, warmUp: false), limit);
                foreach (var (step, times) in steps.OrderBy(s => s.Key)) Table.Part(step[3..], clients, [.. times]);
            }
        }

        await service.DisposeAsync();
        await bare.DisposeAsync();
    }

    /// <summary>So many candidates who send both forms again and again, for as long as this lasts.</summary>
    public static Task<Measured> Both(Child service, int clients, TimeSpan lasts, CancellationToken stop) => Send(service, clients, c => c.SendBoth(), stop, lasts: lasts);

    private static async Task<Measured> Upload(Child bare, int clients, CancellationToken stop)
    {
        var browsers = Enumerable.Range(0, clients).Select(_ => new Client(bare.Address)).ToArray();
        return await Load.Run(bare, clients, async client =>
        {
            await browsers[client].Post("/upload", Cvs.Form("no token"));
            return true;
        }, stop);
    }

    private static async Task<Measured> Send(Child service, int clients, Func<Candidate, Task<bool>> next, CancellationToken stop, bool warmUp = true, TimeSpan? lasts = null)
    {
        var candidates = await Candidates(service, clients);
        return await Load.Run(service, clients, client => next(candidates[client]), stop, lasts, warmUp);
    }

    private static async Task<Candidate[]> Candidates(Child service, int clients)
    {
        var candidates = Enumerable.Range(0, clients).Select(_ => new Candidate(new Client(service.Address))).ToArray();
        foreach (var candidate in candidates) await candidate.OpenForm();
        return candidates;
    }

    private sealed class Candidate(Client browser)
    {
        private string _token = "";

        public async Task OpenForm() => _token = Client.TokenIn(await browser.Read(Page));

        public async Task<bool> SendCv(Action<string> keep, bool asPdf = false)
        {
            keep(await browser.Post(Page, Cvs.Form(_token, asPdf)));
            return true;
        }

        public async Task<bool> SendDetails(ConcurrentBag<string> drafts)
        {
            if (!drafts.TryTake(out var draft)) return false;
            await SendDetails(draft);
            return true;
        }

        public async Task<bool> SendBoth()
        {
            await SendDetails(await browser.Post(Page, Cvs.Form(_token)));
            return true;
        }

        public async Task<bool> WholeWay(bool asPdf, ConcurrentDictionary<string, ConcurrentBag<double>> steps)
        {
            var draft = "";
            await Timed("1. the form", OpenForm);
            await Timed("2. the CV", () => SendCv(d => draft = d, asPdf));
            await Timed("3. the details", () => browser.Get(draft));
            await Timed("4. the application", () => SendDetails(draft));
            await Timed("5. the confirmation", () => browser.Get(draft + "/sent"));
            return true;

            async Task Timed(string step, Func<Task> work)
            {
                var start = Stopwatch.GetTimestamp();
                await work();
                steps.GetOrAdd(step, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        /// <summary>As another person each time.</summary>
        private async Task SendDetails(string draft)
        {
            var (name, email, phone) = Seed.NewPerson();
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = _token,
                ["Input.Name"] = name,
                ["Input.Email"] = email,
                ["Input.Phone"] = phone,
                ["Input.SocialWorkEnglandNumber"] = "",
                ["Input.Route"] = "Experienced",
            });
            var next = await browser.Post(draft, form);
            if (!next.EndsWith("/sent", StringComparison.Ordinal)) throw new InvalidOperationException($"The application was not sent: it led to {next}.");
        }
    }
}
