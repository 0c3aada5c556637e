using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class TakeBackModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Say what was wrong")]
    public string? Why { get; set; }

    protected override string? Overtaken(ProgrammeView record) => record.IsRunning ? "The programme runs: no outcome is recorded." : null;

    protected override IRequest<Outcome> Step() => new TakeProgrammeOutcomeBack(Id, Version, Why!.Trim());
}
