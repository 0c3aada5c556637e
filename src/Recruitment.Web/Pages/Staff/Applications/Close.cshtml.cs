using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class CloseModel(ISender sender) : EndingPage(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Tell them why, in a sentence or two")]
    public override string? Why { get; set; }

    protected override string Done => "The application is closed, and they are told.";

    protected override IRequest<Outcome> End() => new CloseApplication(Id, Version, Why!.Trim());
}
