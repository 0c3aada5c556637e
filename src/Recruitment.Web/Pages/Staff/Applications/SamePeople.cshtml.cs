using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
public sealed class SamePeopleModel(ISender sender, TimeProvider time) : PageModel
{
    [FromQuery(Name = "answered")]
    public bool Answered { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public SamePeopleList List { get; private set; } = null!;

    public int Pages => (List.Count + List.PageSize - 1) / List.PageSize;

    public DateTimeOffset Now => time.GetUtcNow();

    public string Address(int number) => $"/staff/applications/same-person?p={number}{(Answered ? "&answered=true" : "")}";

    public async Task OnGet(CancellationToken cancellationToken) => List = await sender.Send(new ListSamePeople(Answered, Number), cancellationToken);
}
