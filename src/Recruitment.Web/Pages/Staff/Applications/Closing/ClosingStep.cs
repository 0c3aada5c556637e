using MediatR;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

/// <summary>A step on the way to closing an application, which two people take together.</summary>
[PersonTab(PersonTab.Overview)]
public abstract class ClosingStep(ISender sender) : StepPage<ClosingView>(sender)
{
    public ClosingView Closing => Shown;

    protected override string RecordAddress => $"/staff/applications/{Id}/close";

    protected override IRequest<ClosingView?> Show() => new ShowClosing(Id);

    protected override Guid VersionOf(ClosingView record) => record.Version;
}
