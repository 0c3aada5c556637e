using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Offers;

/// <summary>The offer of each route as its reader has it: words, conditions and dates, in a file that a person agreed to.</summary>
public sealed partial class RouteLetterTests
{
    public static TheoryData<EntryRoute, int> Routes
    {
        get
        {
            var data = new TheoryData<EntryRoute, int>();
            foreach (var route in Enum.GetValues<EntryRoute>())
                foreach (var years in route == EntryRoute.ReturnToPractice ? (int[])[1, 3, 6] : [0]) data.Add(route, years);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Each_route_has_its_own_offer(EntryRoute route, int yearsAway)
    {
        await using var service = new TestService();
        var today = LondonTime.DayOf(service.Time.GetUtcNow());
        var jo = await service.SomebodyWhoMetTheStandard("Jo Barker", route, route.IsStudent() ? new(2027, 6, 18) : null, route.IsStudent() ? new(2027, 7, 9) : null);
        var terms = new OfferTerms(
            "Social worker", "North team", 38_220, 37m, "Full time", [], route.IsStudent() ? null : new(2027, 3, 1), OfferTerms.LongStopFor(route, today, jo.Student?.ExpectedAward),
            route == EntryRoute.Secondment ? new(2028, 2, 29) : null);
        var made = await service.Ask(new MakeOffer(jo.Id, jo.Version, terms, new OfferCircumstances(LivedAbroad: false, yearsAway == 0 ? null : today.AddYears(-yearsAway))), StaffRole.Recruiter);
        made.Refusal.ShouldBeNull();
        var version = await service.InDatabase(async db =>
        {
            var (application, made, act) = (await db.JobApplications.SingleAsync(), await db.Offers.SingleAsync(), TestData.AnAct(service.Time.GetUtcNow()));
            made.Accept(application, null, act).ShouldBeNull();
            made.MeetAllBut(act.At);
            await db.SaveChangesAsync();
            return made.Version;
        });
        (await service.Ask(new MakeOfferFirm(jo.Id, version), StaffRole.Recruiter)).Refusal.ShouldBeNull();

        var offer = await service.InDatabase(db => db.Offers.AsNoTracking().SingleAsync());
        var mails = await service.InDatabase(db => db.Messages.AsNoTracking().OrderBy(m => m.Id).Select(m => m.Subject + "\n\n" + m.Body).ToListAsync());
        var text = string.Join("\n\n--------\n\n", offer.Letters.OrderBy(l => l.Number).Select(l => l.Text).Concat(mails));
        var days = LongDay().Matches(text).Select(m => DateOnly.ParseExact(m.Value, "d MMMM yyyy", CultureInfo.InvariantCulture)).Append(offer.AnswerBy).Where(d => d != today);
        days.Where(d => !WorkingCalendar.ByRule.IsWorkingDay(d)).ShouldBeEmpty("dates on which nobody is here");
        Snapshot.Verify(text, yearsAway == 0 ? route.ToString() : $"{route}_{yearsAway}_years_away");
    }

    [GeneratedRegex(@"\b\d{1,2} [A-Z][a-z]+ \d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex LongDay();
}
