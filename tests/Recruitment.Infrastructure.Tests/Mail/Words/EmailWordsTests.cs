using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Mail;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail.Words;

/// <summary>Every e-mail as somebody reads it, and the list of them all: both are files that a person agreed to.</summary>
public sealed partial class EmailWordsTests(EmailWordsTests.Service service) : IClassFixture<EmailWordsTests.Service>
{
    private static readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal)
    {
        ["Name"] = "Jo Barker",
        ["CandidateName"] = "Jo Barker",
        ["RefereeName"] = "Alex Morgan",
        ["From"] = "Priya Shah",
        ["CalledBy"] = "Priya Shah",
        ["InvitedBy"] = "Priya Shah",
        ["VacancyTitle"] = "Social worker, family safeguarding",
        ["RoleTitle"] = "Social worker",
        ["Team"] = "Northfield Family Safeguarding",
        ["Reference"] = "BCDF-2345",
        ["Link"] = "http://localhost:5080/application/((link))",
        ["Phone"] = "01632 960000",
        ["When"] = "9:30am to 1:30pm on Wednesday 2 December",
        ["Before"] = "9:30am to 1:30pm on Wednesday 25 November",
        ["Where"] = "Northfield House, Room 2",
        ["Day"] = "Wednesday 2 December",
        ["ReplyBy"] = "4:40pm on Saturday 21 November",
        ["AnswerBy"] = "Wednesday 16 December",
        ["Until"] = "4:40pm on Friday 27 November",
        ["Since"] = "4:25pm",
        ["SpokenAt"] = "10:20am on Thursday 3 December",
        ["Start"] = "Monday 11 January 2027",
        ["LongStop"] = "31 December 2027",
        ["KeptUntil"] = "21 November 2027",
        ["ComeBackFrom"] = "2 June 2027",
        ["Salary"] = "£38,220 to £41,771",
        ["Roles"] = "recruiter and assessor",
        ["Note"] = "It was good to read about your placement.\n\n",
        ["NotMineLink"] = "http://localhost:5080/application/((link))/not-mine",
        ["ConfirmLink"] = "http://localhost:5080/application/((link))/confirm",
        ["DayLinks"] = "9:30am to 1:30pm on Wednesday 2 December\nhttp://localhost:5080/application/((link))/seat/1\n\n9:30am to 1:30pm on Wednesday 9 December\nhttp://localhost:5080/application/((link))/seat/2",
        ["Advice"] = "What would change our answer:\n\n* A qualification in social work that is recognised in England\n\n",
        ["ComeBack"] = "You are welcome to send us your CV again from 2 June 2027.",
        ["OtherTitle"] = "Family support worker",
        ["OtherJob"] = "http://localhost:5080/vacancies/family-support-worker",
        ["Jobs"] = "http://localhost:5080/",
        ["Who"] = "Jo Barker",
        ["Did"] = "has withdrawn",
        ["FirstDay"] = "Their first day was agreed: Monday 11 January.",
        ["Said"] = "In their words: I have been offered a job near my mum.",
        ["TalkedOn"] = "Monday 7 December",
        ["Ask"] = "Priya Shah",
        ["WouldHelp"] = "A driving licence, or somebody who drives you.",
        ["Page"] = "http://localhost:5080/staff/applications/1",
        ["How"] = "as you asked",
        ["Question"] = "When does your final placement end?",
        ["Feedback"] = "* You asked the young person what she wanted before you said anything yourself.\n* You noticed the missed appointments, and asked why.",
        ["ShowNextTime"] = "What would show us the standard next time:\n\n* Curious: asks a second question where an answer is vague\n\n",
        ["What"] = "Your roles were changed at 4:40pm on Friday 20 November by Ola Grant. You are now: recruiter, assessor.",
        ["WhatNext"] = "We would still like to meet you. Choose another day on your own page.",
        ["Next"] = "A person will read it and write back to you by 4:40pm on Saturday 21 November.",
        ["Opening"] = "We hope you have found our offer. Take the time you need.",
        ["Why"] = "Two of the panel are ill.",
        ["Assessor"] = "Peter Lowe",
        ["Days"] = "* 9:30am to 1:30pm on Wednesday 2 December\n* 9:30am to 1:30pm on Wednesday 9 December",
        ["Checks"] = "* Enhanced DBS with barred list\n* Right to work",
        ["Sheets"] = "2 sheets",
        ["TimeLeft"] = "That leaves 4 hours.",
        ["RungOn"] = "Friday 20 November and Monday 23 November",
        ["AskForAnother"] = "Please give us the name of somebody else as well.",
    };

    public static TheoryData<string> Kinds => [.. EmailTemplates.Kinds.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_email_reads_as_it_was_agreed(string kind)
    {
        var type = EmailTemplates.Kinds.Single(k => k.Name == kind);
        var text = new StringBuilder(Read(Sample(type, withOptional: true)));
        if (Optional(type).Any()) text.Append("\n\n---- without what may be missing ----\n\n").Append(Read(Sample(type, withOptional: false)));

        Snapshot.Verify(text.ToString(), EmailTemplates.NameOf(type));
    }

    [Fact]
    public void Every_email_says_to_whom_it_goes_and_when() =>
        EmailTemplates.Kinds.Where(k => Told(k) is null).Select(k => $"{k.Name}: its summary must read \"To somebody, when …\" (or how it came about)").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_email_that_asks_people_to_ring_says_the_number(string kind)
    {
        var template = File.ReadAllText(Path.Combine(Repository.Folder, "templates", "emails", EmailTemplates.NameOf(EmailTemplates.Kinds.Single(k => k.Name == kind)) + ".txt"));
        if (template.Contains("ring us", StringComparison.Ordinal)) template.ShouldContain("((contact-phone))");
    }

    [Fact]
    public void The_list_of_messages_is_true()
    {
        var list = new StringBuilder("""
            # The messages that the service sends

            This list is made from the code and the files beside it, and a test keeps it true. The words of each message are in its file: edit them there.
            `((field))` is filled in; `((field??words))` says its words only where the field has something in it. A line that comes to nothing is left out.
            The service checks every file when it starts, and says which one is broken, and where.

            | To | When | Subject, and the words |
            | --- | --- | --- |

            """);
        foreach (var (kind, told) in EmailTemplates.Kinds.Select(k => (k, Told(k)!.Value)).OrderBy(t => t.Value.To, StringComparer.Ordinal).ThenBy(t => t.k.Name, StringComparer.Ordinal))
        {
            var file = EmailTemplates.NameOf(kind) + ".txt";
            var subject = File.ReadLines(Path.Combine(Repository.Folder, "templates", "emails", file)).First()["Subject: ".Length..];
            list.Append($"| {told.To} | {told.When} | [{subject}]({file}) |\n");
        }

        Snapshot.VerifyFile(list.ToString(), Path.Combine(Repository.Folder, "templates", "emails", "README.md"));
    }

    private static (string To, string When)? Told(Type kind)
    {
        var record = new Regex($@"/// <summary>To (?<to>[^,]+), (?<when>[^\n]+)</summary>\s*(///[^\n]*\s*)*public sealed record {kind.Name}\(", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var found = Repository.Sources.Value.Select(s => record.Match(s)).FirstOrDefault(m => m.Success);
        return found is null ? null : (found.Groups["to"].Value, Sentence(found.Groups["when"].Value));
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static IEnumerable<ParameterInfo> Optional(Type kind) =>
        kind.GetConstructors()[0].GetParameters().Where(p => new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable);

    private static Email Sample(Type kind, bool withOptional)
    {
        var missing = withOptional ? [] : Optional(kind).Select(p => p.Name).ToHashSet();
        return (Email)Activator.CreateInstance(kind, [.. kind.GetConstructors()[0].GetParameters().Select(p => missing.Contains(p.Name) ? null : Value(p))])!;
    }

    private static object Value(ParameterInfo field) =>
        field.ParameterType == typeof(int) ? 12
        : field.ParameterType == typeof(bool) ? true
        : _samples.TryGetValue(field.Name!, out var sample) ? sample
        : $"[{CapitalLetter().Replace(field.Name!, m => " " + m.Value.ToLowerInvariant()).Trim()}]";

    private string Read(Email email)
    {
        var words = service.Templates.Render(email);
        return $"Subject: {words.Subject}\n\n{words.Body}";
    }

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CapitalLetter();

    public sealed class Service : IDisposable
    {
        private readonly TestService _service = new();

        public Service() => Templates = _service.Services.GetRequiredService<IEmailTemplates>();

        public IEmailTemplates Templates { get; }

        public void Dispose() => _service.Dispose();
    }

    private static class Repository
    {
        public static string Folder { get; } = Root(new DirectoryInfo(AppContext.BaseDirectory));

        public static Lazy<IReadOnlyList<string>> Sources { get; } = new(() =>
            [.. Directory.GetFiles(Path.Combine(Folder, "src", "Recruitment.Application"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)]);

        private static string Root(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Recruitment.sln")) ? folder.FullName : Root(folder.Parent!);
    }
}
