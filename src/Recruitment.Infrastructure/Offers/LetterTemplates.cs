using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Offers;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Offers;

internal sealed class LetterTemplates(TemplatesFolder templates, ServiceSettings settings, ILogger<LetterTemplates> log)
    : TemplateFiles<Letter>("letters", templates, settings, log), ILetters
{
    public WrittenLetter Write(Letter letter)
    {
        var text = TextOf(letter.GetType());
        return new WrittenLetter(new TemplateWords(text).Fill(ValuesOf(letter)), TemplateWords.VersionOf(text));
    }

    protected override IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always) => TemplateWords.FaultsOf(text, fields, always);
}
