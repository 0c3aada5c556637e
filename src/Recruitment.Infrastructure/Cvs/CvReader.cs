using System.Text;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>Tells a CV's kind by its bytes and reads its words where they can be had.</summary>
internal sealed class CvReader(IFileStore files) : ICvReader
{
    public Outcome<CvFile> Recognise(StoredFile file, string fileName) =>
        Path.GetExtension(fileName).Equals(".txt", StringComparison.OrdinalIgnoreCase) ? new CvFile(file.Hash, fileName, "text/plain", file.Size) : new CvIsOfAnotherKind();

    public async Task<string> TextOf(CvFile cv, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(files.Open(cv.Hash), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
