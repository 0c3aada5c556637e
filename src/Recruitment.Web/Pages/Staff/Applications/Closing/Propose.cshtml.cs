using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

/// <summary>The first of the two: why it should be closed, and before a pass what would change the answer.</summary>
public sealed class ProposeModel(ISender sender) : ClosingStep(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Say why, so that your colleague can agree or not")]
    public string? Why { get; set; }

    [BindProperty]
    public string? Advice { get; set; }

    [BindProperty]
    public int ComeBackIn { get; set; }

    [BindProperty]
    public string? Adjustments { get; set; }

    protected override bool Has(ClosingView record) => record.MayBeClosed;

    protected override string? Overtaken(ClosingView record) =>
        record.Open is { ProposedBy: { } by } ? $"{by} has proposed it already." : record.IsAfterAPass && record.Open is null ? "Talk with them first." : null;

    protected override (string Field, string Message)? Missing() => Closing switch
    {
        { IsAfterAPass: false } when string.IsNullOrWhiteSpace(Advice) => (nameof(Advice), "Tell them what would change our answer"),
        { Open.Talk.IsAboutHealth: true } when string.IsNullOrWhiteSpace(Adjustments) => (nameof(Adjustments), new SayWhichAdjustments().Message),
        _ => null,
    };

    protected override IRequest<Outcome> Step() => new ProposeClosing(Id, Version, Why!, Advice, ComeBackIn > 0 ? Closing.Today.AddMonths(ComeBackIn) : null, Adjustments);
}
