using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class EndModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the outcome")]
        public ProgrammeStatus? Outcome { get; set; }

        [DisplayName("The day the panel met")]
        public DateOnly? PanelOn { get; set; }

        public string? PanelChair { get; set; }

        public string? Why { get; set; }
    }

    protected override bool Has(ProgrammeView record) => record.IsRunning;

    protected override string? Overtaken(ProgrammeView record) =>
        record.Proposed is { } proposed ? $"{proposed.By} has recorded an outcome, and it waits for a second person." : null;

    protected override IRequest<Outcome> Step() =>
        new EndProgramme(Id, Version, new ProgrammeEnd(Input.Outcome!.Value, Input.PanelOn, Input.PanelChair?.Trim()), Input.Why?.Trim());
}
