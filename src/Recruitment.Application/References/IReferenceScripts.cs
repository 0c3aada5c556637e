using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>The telephone script in force, from templates/references/telephone.json.</summary>
public interface IReferenceScripts
{
    ReferenceScript Current { get; }
}
