using Microsoft.Data.Sqlite;

namespace Recruitment.EndToEnd.Pages;

public sealed partial class World
{
    private readonly SqliteConnection _asItWasMade = new("Data Source=:memory:");

    /// <summary>Makes undone whatever was changed in this world since it was made.</summary>
    internal void PutBack()
    {
        using var live = Live();
        _asItWasMade.BackupDatabase(live);
    }

    private void Keep()
    {
        _asItWasMade.Open();
        using var live = Live();
        live.BackupDatabase(_asItWasMade);
    }

    private SqliteConnection Live()
    {
        var live = new SqliteConnection($"Data Source={Path.Combine(Service.DataFolder, "recruitment.db")};Pooling=False");
        live.Open();
        return live;
    }
}
