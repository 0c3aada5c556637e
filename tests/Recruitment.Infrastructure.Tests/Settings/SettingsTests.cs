using Microsoft.Extensions.Configuration;
using Recruitment.Application;
using Recruitment.Infrastructure.Mail;
using Recruitment.Infrastructure.Settings;

namespace Recruitment.Infrastructure.Tests.Settings;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("CouncilNmae", "Northfield", "Recruitment:CouncilNmae is not a setting. appsettings.example.json lists those that there are.")]
    [InlineData("RequireSecondFactor", "perhaps", "Recruitment:RequireSecondFactor is \"perhaps\", which is not true or false.")]
    [InlineData("SignInsPerMinute", "many", "Recruitment:SignInsPerMinute is \"many\", which is not a whole number.")]
    public void A_setting_that_cannot_be_read_is_named(string name, string value, string sentence) =>
        Should.Throw<StartFault>(() => SettingsReader.Read<ServiceSettings>(With(("Recruitment:" + name, value)), "Recruitment")).Message.ShouldBe(sentence);

    [Fact]
    public void A_choice_that_is_none_names_those_that_there_are() =>
        Should.Throw<StartFault>(() => SettingsReader.Read<MailSettings>(With(("Recruitment:Mail:Transport", "Pigeon")), "Recruitment:Mail"))
            .Message.ShouldBe("Recruitment:Mail:Transport is \"Pigeon\", which is not one of Folder, Smtp.");

    [Theory]
    [InlineData("CouncilName", "", "Recruitment:CouncilName is empty")]
    [InlineData("PublicAddress", "jobs.example.org", "Recruitment:PublicAddress is \"jobs.example.org\": it must be the address")]
    [InlineData("PublicAddress", "https://example.org/jobs", "with nothing behind it")]
    [InlineData("DutyEmail", "nobody", "Recruitment:DutyEmail is \"nobody\", which is not an e-mail address")]
    [InlineData("TemplatesFolder", "no/such/folder", "Recruitment:TemplatesFolder is \"no/such/folder\", and there is no such folder")]
    [InlineData("TrustedProxies:0", "proxy", "Recruitment:TrustedProxies holds \"proxy\", which is not an IP address")]
    [InlineData("CouncilName", " ", "Recruitment:CouncilName is empty")]
    [InlineData("PublicAddress", "https://example.org/?from=us", "with nothing behind it")]
    [InlineData("ComeBackAfterMonths", "-6", "Recruitment:ComeBackAfterMonths is -6; it must be from 0 (at once) to 24.")]
    [InlineData("UploadsPerMinute", "-1", "Recruitment:UploadsPerMinute must be 0 (no limit) or more")]
    public void A_setting_that_cannot_be_meant_is_named(string name, string value, string sentence) =>
        ServiceSettingsCheck.Fault(SettingsReader.Read<ServiceSettings>(With(("Recruitment:" + name, value)), "Recruitment"))!.ShouldContain(sentence);

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("Jobs <jobs@council.example>")]
    [InlineData("jobs@council.example, more@council.example")]
    public void An_address_that_mail_comes_from_must_be_one_also_while_it_goes_to_a_folder(string from) =>
        SettingsReader.Read<MailSettings>(With(("Recruitment:Mail:From", from)), "Recruitment:Mail").Fault().ShouldBe($"Recruitment:Mail:From is \"{from}\", which is not an e-mail address.");

    [Fact]
    public void Nothing_set_is_well() => ServiceSettingsCheck.Fault(SettingsReader.Read<ServiceSettings>(With(), "Recruitment")).ShouldBeNull();

    private static IConfiguration With(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build();
}
