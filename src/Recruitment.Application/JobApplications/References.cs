using System.Security.Cryptography;

namespace Recruitment.Application.JobApplications;

/// <summary>References that can be read out on the telephone: no vowels, nothing that looks like something else.</summary>
internal static class References
{
    public static string New() => RandomNumberGenerator.GetString("BCDFGHJKMNPQRTVWXYZ346789", 8).Insert(4, "-");
}
