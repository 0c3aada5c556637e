using System.Security.Cryptography;

namespace Recruitment.Application.JobApplications;

/// <summary>References that can be read out on the telephone: no vowels, nothing that looks like something else.</summary>
internal class References
{
    protected const string Letters = "BCDFGHJKMNPQRTVWXYZ346789";

    public virtual string New() => RandomNumberGenerator.GetString(Letters, 8).Insert(4, "-");
}
