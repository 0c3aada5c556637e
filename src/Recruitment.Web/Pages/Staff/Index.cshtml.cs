using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Application.ToDo;
using Recruitment.Application.Vacancies;
using Recruitment.Domain;
using Recruitment.Domain.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff;

public sealed class IndexModel(ISender sender, TimeProvider time) : PageModel
{
    /// <summary>Recruiters' own work, and most of its pages are open to them alone.</summary>
    private static readonly ToDoGroup[] _forRecruiters = [ToDoGroup.Replies, ToDoGroup.CvsToOpen, ToDoGroup.MailProblems, ToDoGroup.SetAside, ToDoGroup.ToRing, ToDoGroup.References, ToDoGroup.SamePerson];

    public ToDoView ToDo { get; private set; } = null!;

    public PromiseView Promise { get; private set; } = null!;

    /// <summary>What a new service still needs, for whoever sets it up; null once it is all there.</summary>
    public FirstSteps? FirstSteps { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    public string Heading => FirstSteps is { HasVacancy: false } ? "Set up your service" : MayRecruit ? Waiting : Lists.Sum(l => l.Items.Count) switch
    {
        _ when Lists.Any(l => l.More) => "What waits for you, the most urgent first",
        0 => "Nothing waits for you",
        1 => "1 thing waits for you",
        var many => $"{Words.Count(many, "thing")} wait for you",
    };

    /// <summary>What this person can do something about; a manager's own work before what only needs watching.</summary>
    public IEnumerable<ToDoList> Lists => MayRecruit ? ToDo.Lists : ToDo.Lists.Where(l => !_forRecruiters.Contains(l.Group)).OrderByDescending(l => l.Items.Any(i => i.ForManagers));

    private string Waiting => ToDo.WaitingForReply switch
    {
        0 => "Nobody is waiting for a reply",
        1 => "1 person is waiting for a reply",
        var many => $"{Words.Count(many, "person", "people")} are waiting for a reply",
    };

    public string? First => ToDo.FirstDueAt switch
    {
        null => null,
        _ when !MayRecruit => null,
        { } due when due < Now => $"The first was due {Words.Length(Now - due)} ago.",
        { } due => $"The first is due in {Words.Length(due - Now)}.",
    };

    private bool MayRecruit => User.May(Policies.Recruiting);

    public bool CanDo(ToDoItem item) => !item.ForManagers || User.May(Policies.Deciding);

    /// <summary>The hour counts on the day itself and the day before it.</summary>
    public string By(DateTimeOffset due) => $"{(due < Now ? "Was due" : "By")} {((due - Now).Duration() < TimeSpan.FromDays(1) ? Words.Moment(due) : Words.Day(LondonTime.DayOf(due)))}";

    public async Task OnGet(CancellationToken cancellationToken)
    {
        ToDo = await sender.Send(new ShowToDo(), cancellationToken);
        Promise = await sender.Send(new ShowPromise(), cancellationToken);
        if (User.IsInRole(nameof(StaffRole.Administrator)) && await sender.Send(new ShowFirstSteps(), cancellationToken) is { AreDone: false } steps) FirstSteps = steps;
    }
}
