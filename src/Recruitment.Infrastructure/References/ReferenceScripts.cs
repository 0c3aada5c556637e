using Recruitment.Application.References;
using Recruitment.Domain.References;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.References;

/// <summary>templates/references/telephone.json, read once when the service starts: no call is to change its questions half-way.</summary>
internal sealed class ReferenceScripts(TemplatesFolder templates) : IReferenceScripts, ITemplates
{
    public ReferenceScript Current { get; } = ReferenceScriptReader.Read(templates.Read("references", "telephone.json"), templates.PathTo("references", "telephone.json"));

    public void Check()
    {
        // It was checked as it was read.
    }
}
