using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Testing;

/// <summary>People with private links.</summary>
public static class MyApplications
{
    /// <summary>Jo Barker's application for the vacancy in Northfield, received now, after <paramref name="change"/>; and the token of its page.</summary>
    public static Task<(JobApplication Application, string Token)> AnApplicationWithALink(this TestService service, Action<JobApplication>? change = null) => service.InDatabase(async db =>
    {
        var (vacancy, candidate) = (TestData.AVacancy(), TestData.ACandidate());
        var application = TestData.AnApplication(candidate.Id, vacancy.Id, at: service.Time.GetUtcNow());
        change?.Invoke(application);
        db.AddRange(vacancy, candidate, application);
        var (tokens, id) = (service.Services.GetRequiredService<ILinkTokens>(), Guid.NewGuid());
        var token = tokens.TokenOf(id);
        db.Add(PrivateLink.To(LinkPurpose.Application, application.Id, id, tokens.HashOf(token), service.Time.GetUtcNow()));
        await db.SaveChangesAsync();
        return (application, token);
    });

    /// <summary>The token in the link of a message, as its reader has it.</summary>
    public static string TokenIn(this TestService service, Message message) => service.Services.GetRequiredService<ILinkTokens>().TokenOf(message.LinkId!.Value);
}
