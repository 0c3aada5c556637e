using Recruitment.Domain.References;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static VerifiedNumber ANumber() => VerifiedNumber.Of("01632 960100", NumberSource.OrganisationWebsite, "westmere.example/contact").Number!;
}
