using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>A council's own authority for a day, and the certificate that a mail server has from it.</summary>
internal static class Certificates
{
    public static (string Authority, string Server) Write(string folder, IPAddress address)
    {
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1);
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authorityRequest = new CertificateRequest("CN=Northfield Council authority", authorityKey, HashAlgorithmName.SHA256);
        authorityRequest.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        using var authority = authorityRequest.CreateSelfSigned(yesterday, yesterday.AddDays(2));

        using var serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var serverRequest = new CertificateRequest("CN=mail.northfield.example", serverKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(address);
        serverRequest.CertificateExtensions.Add(names.Build());
        using var server = serverRequest.Create(authority, yesterday, yesterday.AddDays(2), [1]);

        return (Write("authority.pem", authority.ExportCertificatePem()), Write("server.pem", $"{server.ExportCertificatePem()}\n{serverKey.ExportPkcs8PrivateKeyPem()}\n"));

        string Write(string name, string text)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            return path;
        }
    }
}
