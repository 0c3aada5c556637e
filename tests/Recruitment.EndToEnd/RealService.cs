using Recruitment.Testing;

namespace Recruitment.EndToEnd;

/// <summary>The whole service behind Kestrel on a free port, for a real browser.</summary>
internal static class RealService
{
    public static (TestService Service, Uri Address) Start()
    {
        var service = new TestService();
        service.UseKestrel(0);
        service.StartServer();
        return (service, service.ClientOptions.BaseAddress);
    }

    public static async Task WithAVacancy(this TestService service) => await service.InDatabase(async db =>
    {
        db.Vacancies.Add(TestData.AVacancy());
        await db.SaveChangesAsync();
    });
}
