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

        public string? RecommendedBy { get; set; }

        [DisplayName("The day the panel met")]
        public DateOnly? PanelOn { get; set; }

        public string? PanelChair { get; set; }

        public string? Why { get; set; }
    }

    public static readonly IReadOnlyList<ProgrammeStatus> Outcomes = [ProgrammeStatus.Passed, ProgrammeStatus.Failed, ProgrammeStatus.Withdrawn, ProgrammeStatus.Transferred];

    protected override IRequest<Outcome> Step() => new EndProgramme(Id, Version, Input.Outcome!.Value, Input.RecommendedBy?.Trim() ?? "", Input.PanelOn, Input.PanelChair?.Trim(), Input.Why?.Trim());
}
