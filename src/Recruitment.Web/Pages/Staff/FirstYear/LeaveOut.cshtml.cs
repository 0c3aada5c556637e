using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class LeaveOutModel(ISender sender) : ReviewStep(sender)
{
    [BindProperty]
    public string? Why { get; set; }

    protected override (string Field, string Message)? Missing() =>
        !Review.IsOptional && string.IsNullOrWhiteSpace(Why) ? (nameof(Why), "Say why it was never held") : null;

    protected override IRequest<Outcome> Step() => new LeaveReviewOut(Id, Version, Number, Why?.Trim());

    protected override bool Has(ProgrammeView record) => base.Has(record) && record.Reviews.Single(r => r.Number == Number) is { IsFinal: false };
}
