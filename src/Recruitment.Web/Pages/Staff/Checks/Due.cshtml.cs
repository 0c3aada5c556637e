using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Checks;
using Recruitment.Web.Offers;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Checks;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Checks)]
public sealed class DueModel(ISender sender) : StepPage<ChecksView>(sender)
{
    [FromRoute]
    public string Kind { get; set; } = "";

    [BindProperty]
    [DisplayName("The day by which we hope for it")]
    [Required(ErrorMessage = "Enter the day by which we hope for it")]
    public DateOnly? To { get; set; }

    public ConditionView Condition => ConditionOf(Shown)!;

    protected override string RecordAddress => $"/staff/applications/{Id}/checks/{Kind}";

    protected override IRequest<ChecksView?> Show() => new ShowChecks(Id);

    protected override Guid VersionOf(ChecksView record) => record.OfferVersion!.Value;

    protected override bool Has(ChecksView record) => ConditionOf(record) is not null;

    protected override string? Overtaken(ChecksView record) => ConditionOf(record)!.IsSettled ? "This check is done." : null;

    protected override void Suggest() => To = Condition.DueOn;

    protected override IReadOnlyList<SavedMeanwhile> Differences() => SavedMeanwhile.Between([("We hope for it by", Words.Date(Condition.DueOn))], [("We hope for it by", Words.Date(To!.Value))]);

    protected override IRequest<Outcome> Step() => new MoveCheckDue(Id, Version, Condition.Kind, To!.Value);

    private ConditionView? ConditionOf(ChecksView record) => CheckLook.FromSlug(Kind) is { } kind ? record.Conditions.SingleOrDefault(c => c.Kind == kind) : null;
}
