using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Infrastructure.Mail;
using Recruitment.Infrastructure.Templates;
using Recruitment.Infrastructure.Tests.Templates;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

public sealed class EmailTemplateTests
{
    private static readonly string[] _fields = ["name", "advice"];
    private static readonly string[] _always = ["council-name"];

    [Fact]
    public void Fields_are_filled_in_and_conditional_words_stand_only_beside_something()
    {
        var template = new EmailTemplate("Subject: For ((name))\n\nDear ((name)),\n\n((advice??What would help:))\n((advice))\n\nGoodbye\n");

        template.Fill(Values("Jo", "* a degree")).Body.ShouldBe("Dear Jo,\n\nWhat would help:\n* a degree\n\nGoodbye");
        template.Fill(Values("Jo", "")).ShouldBe(("For Jo", "Dear Jo,\n\nGoodbye"));
    }

    [Fact]
    public void What_a_person_typed_is_never_read_as_a_placeholder()
    {
        var template = new EmailTemplate("Subject: Hello\n\nDear ((name)), ((advice))");

        template.Fill(Values("((advice))", "x")).Body.ShouldBe("Dear ((advice)), x");
    }

    [Fact]
    public void A_name_cannot_add_a_header() =>
        new EmailTemplate("Subject: For ((name))\n\n((advice))").Fill(Values("Jo\r\nBcc: everybody@example.org\u2028", "x")).Subject.ShouldBe("For Jo Bcc: everybody@example.org");

    [Theory]
    [InlineData("Dear ((name))\n\n((advice))", "line 1: must be \"Subject: \" and the words of the subject")]
    [InlineData("Subject: Hello ((name)) ((advice))", "line 2: there is no body; after the subject comes an empty line, then the words")]
    [InlineData("Subject: Hello\n\nDear ((nmae)), ((name)) ((advice))", "line 3: ((nmae)) is no field of these words; they have ((name)), ((advice)), ((council-name))")]
    [InlineData("Subject: Hello\n\nDear ((name))", "((advice)) is not used anywhere: what it holds would be left out")]
    [InlineData("Subject: Hello\n\nDear ((name)),\n((advice)) ((name ", "line 4: \"((\" does not belong to a ((field)) or a ((field??words))")]
    [InlineData("Subject: Hello\n\nDear ((name)),\n((advice??)) ((advice))", "line 4: \"((\" does not belong to a ((field)) or a ((field??words))")]
    public void A_fault_is_told_with_its_line(string text, string fault) => EmailTemplate.FaultsOf(text, _fields, _always).ShouldContain(fault);

    [Fact]
    public void A_good_template_has_no_fault() =>
        EmailTemplate.FaultsOf("Subject: For ((name))\n\n((advice??Read this:))\n((advice))\n((council-name))", _fields, _always).ShouldBeEmpty();

    [Fact]
    public void Every_template_belongs_to_an_email()
    {
        using var service = new TestService();
        var folder = service.Services.GetRequiredService<TemplatesFolder>().PathTo("emails");

        Directory.GetFiles(folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order().ShouldBe(EmailTemplates.Kinds.Select(EmailTemplates.NameOf).Order());
    }

    [Fact]
    public void The_service_does_not_start_with_a_broken_template_and_says_where_it_is_broken()
    {
        using var own = new OwnTemplates();
        own.Write("emails/application-received.txt", "Subject: We have it\n\nDear ((naem)), ((name)) ((vacancy-title)) ((reference)) ((reply-by))\n((link))");
        using var service = new TestService { Settings = { ["Recruitment:TemplatesFolder"] = own.Folder } };

        var fault = Should.Throw<TemplateFault>(() => service.Services).Message;

        fault.ShouldContain(Path.Combine(own.Folder, "emails", "application-received.txt"));
        fault.ShouldContain("line 3: ((naem)) is no field of these words");
    }

    [Fact]
    public void Changed_words_are_used_at_once_and_broken_ones_are_not()
    {
        using var own = new OwnTemplates();
        using var service = new TestService { Settings = { ["Recruitment:TemplatesFolder"] = own.Folder } };
        var templates = service.Services.GetRequiredService<EmailTemplates>();
        var email = new ApplicationReceived("Jo", "Social worker", "BCDF-2345", "4:40pm tomorrow", "http://localhost/application/((link))", "http://localhost/application/((link))/not-mine", null);
        var first = templates.Render(email);

        own.Write("emails/application-received.txt", "Subject: Thank you, ((name))\n\n((vacancy-title)) ((reference)) ((reply-by)) ((link)) ((not-mine-link)) ((confirm-link))");
        var second = templates.Render(email);
        own.Write("emails/application-received.txt", "Subject: ((oops))\n\nbroken");
        var third = templates.Render(email);

        second.Subject.ShouldBe("Thank you, Jo");
        second.TemplateVersion.ShouldNotBe(first.TemplateVersion);
        third.ShouldBe(second);
    }

    [Fact]
    public void Only_a_link_may_hold_the_mark_where_a_private_token_goes()
    {
        using var service = new TestService();
        var email = new ApplicationReceived("((link))", "Social worker", "BCDF-2345", "4:40pm tomorrow", "http://localhost/application/((link))", "http://localhost/application/((link))/not-mine", null);

        var body = service.Services.GetRequiredService<EmailTemplates>().Render(email).Body;

        body.Split("((link))").Length.ShouldBe(3);
        body.ShouldContain("Dear ( (link)),");
    }

    [Fact]
    public void Words_become_html_that_can_run_nothing()
    {
        var html = HtmlWords.From("# What next\n\nDear <script>alert(1)</script> & co,\nread https://example.org/a?b=1&c=2.\n\n* one\n* \"two\"\n\nBye");

        html.ShouldNotContain("<script");
        html.ShouldContain("Dear &lt;script&gt;alert(1)&lt;/script&gt; &amp; co,<br>");
        html.ShouldContain("<a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>.</p>");
        html.ShouldContain("<li>one</li><li>&quot;two&quot;</li></ul>");
        html.ShouldContain(">What next</h2>");
    }

    private static Dictionary<string, string> Values(string name, string advice) => new() { ["name"] = name, ["advice"] = advice, ["council-name"] = "Northfield Council" };
}
