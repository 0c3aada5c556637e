using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class ExtendModel(ISender sender) : AgreedStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [DisplayName("The new last day")]
        [Required(ErrorMessage = "Enter the new last day")]
        public DateOnly? LastDay { get; set; }

        [Required(ErrorMessage = "Choose why")]
        public PauseReason? Reason { get; set; }

        [Required(ErrorMessage = "Say what was agreed")]
        public string? Why { get; set; }
    }

    protected override IRequest<Outcome> Step() => new ExtendProgramme(Id, Version, Input.LastDay!.Value, Input.Reason!.Value, Input.Why!.Trim(), Agreed);
}
