using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.References;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.References;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>Somebody for whom it was decided just now that they meet the standard.</summary>
    public Task<JobApplication> SomebodyWhoMetTheStandard(string name = "Jo Barker", EntryRoute route = EntryRoute.Experienced, DateOnly? placementEnds = null, DateOnly? award = null) =>
        Somebody(ApplicationAction.RecordMetTheStandard, name, route, placementEnds, award);

    /// <summary>Somebody with an offer that they have not answered yet.</summary>
    public async Task<JobApplication> SomebodyOffered(string name = "Jo Barker")
    {
        var application = await SomebodyWhoMetTheStandard(name);
        await InDatabase(async db =>
        {
            var (act, met) = (TestData.AnAct(Time.GetUtcNow()), (await db.JobApplications.FindAsync(application.Id))!);
            var terms = new OfferTerms("Social worker", null, 38_220, 37, "Nine-day fortnight", [], new(2027, 1, 11), new(2027, 6, 30));
            if (met.MakeConditionalOffer(terms, null, null, act) is { } refusal) throw new InvalidOperationException(refusal.Message);
            var offer = Offer.Of(met, terms, new(false, null), act);
            offer.Write(LetterKind.Conditional, "We offer you the role of social worker.", "1", act);
            db.Add(offer);
            await db.SaveChangesAsync();
        });
        return application;
    }

    /// <summary>Somebody who has come as far as this, with nothing but the application itself.</summary>
    public async Task<JobApplication> Somebody(ApplicationAction last, string name = "Jo Barker", EntryRoute route = EntryRoute.Experienced, DateOnly? placementEnds = null, DateOnly? award = null)
    {
        var received = await Receive(name, route: route);
        return await InDatabase(async db =>
        {
            var application = (await db.JobApplications.FindAsync(received.Id))!;
            application.After(last, Time.GetUtcNow());
            if (route.IsStudent()) application.ChangeStudentDates(placementEnds, award, TestData.AnAct(Time.GetUtcNow()));
            await db.SaveChangesAsync();
            return application;
        });
    }

    /// <summary>Two references that their givers have confirmed, as the reference desk leaves them.</summary>
    public Task ConfirmReferences(JobApplication application) => InDatabase(async db =>
    {
        var (act, script) = (TestData.AnAct(Time.GetUtcNow()), Services.GetRequiredService<IReferenceScripts>().Current);
        (RefereeKind Kind, string Where)[] student = [(RefereeKind.UniversityTutor, "Westmere University"), (RefereeKind.PracticeEducator, "Westmere Council")];
        (RefereeKind Kind, string Where)[] others = [(RefereeKind.CurrentOrLastEmployer, "Westmere Council"), (RefereeKind.EarlierEmployer, "Eastfield Trust")];
        foreach (var (kind, where) in application.Route.IsStudent() ? student : others)
        {
            var referee = Referee.NameFor(application.Id, new RefereeDetails(kind, "Sam Field", "Manager", where, "sam@westmere.example", "", null, null), act);
            referee.AllowCalls(act);
            referee.BeginCall(VerifiedNumber.Of("01632 960100", NumberSource.OrganisationWebsite, "westmere.example/contact").Number!, act);
            var record = ReferenceRecord.Begin(referee, script, act);
            record.ReadBack([], act);
            record.Confirm(act);
            db.AddRange(referee, record);
        }

        await db.SaveChangesAsync();
    });
}
