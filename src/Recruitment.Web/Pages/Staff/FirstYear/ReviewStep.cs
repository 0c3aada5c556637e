using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.EarlyCareer;
using Recruitment.Web.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

/// <summary>A step with one of the reviews.</summary>
public abstract class ReviewStep(ISender sender) : ProgrammeStep(sender)
{
    [FromRoute]
    public int Number { get; set; }

    public ReviewView Review => Programme.Reviews.Single(r => r.Number == Number);

    public string Title => EarlyCareerLook.Review(Review.Months, Review.IsOptional, Review.IsFinal);

    protected override bool Has(ProgrammeView record) => record.IsRunning && record.Reviews.Any(r => r.Number == Number);
}
