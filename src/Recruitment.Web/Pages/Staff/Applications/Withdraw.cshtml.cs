using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class WithdrawModel(ISender sender, TimeProvider time) : EndingPage(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Write down what they said, so that a colleague can follow it")]
    [MaxLength(500, ErrorMessage = "Say it in 500 characters or fewer")]
    public override string? Why { get; set; }

    public DateTimeOffset Until => time.GetUtcNow() + JobApplication.UndoWindow;

    protected override string Done => "The application is withdrawn, and they are told.";

    protected override IRequest<Outcome> End() => new WithdrawForThem(Id, Version, Why!);
}
