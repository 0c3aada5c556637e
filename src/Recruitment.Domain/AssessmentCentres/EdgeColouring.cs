namespace Recruitment.Domain.AssessmentCentres;

/// <summary>
/// Who meets whom, spread over slots so that nobody is in two places. The number of slots is that of the busiest person's meetings, which is the least there can be
/// (König's theorem on bipartite graphs); a pair may meet more than once.
/// </summary>
public static class EdgeColouring
{
    private const int Nobody = -1;

    /// <summary>The slot, from 0, of each meeting.</summary>
    public static int[] Slots(IReadOnlyList<(int Left, int Right)> meetings)
    {
        if (meetings.Count == 0) return [];
        var slots = Math.Max(meetings.CountBy(m => m.Left).Max(c => c.Value), meetings.CountBy(m => m.Right).Max(c => c.Value));
        var (left, right) = (Empty(meetings.Max(m => m.Left), slots), Empty(meetings.Max(m => m.Right), slots));
        var slotOf = new int[meetings.Count];
        for (var meeting = 0; meeting < meetings.Count; meeting++)
        {
            var (l, r) = meetings[meeting];
            var (freeLeft, freeRight) = (Array.IndexOf(left[l], Nobody), Array.IndexOf(right[r], Nobody));

            // The chain of meetings in these two slots that begins at r never reaches l, so swapping its slots frees r's without touching l's.
            var chain = Chain(meetings, left, right, r, freeLeft, freeRight);
            foreach (var other in chain) Place(other, Nobody);
            foreach (var other in chain) Place(other, slotOf[other] == freeLeft ? freeRight : freeLeft);
            Place(meeting, freeLeft);
        }

        return slotOf;

        void Place(int meeting, int slot)
        {
            var (l, r) = meetings[meeting];
            if (slot == Nobody)
            {
                (left[l][slotOf[meeting]], right[r][slotOf[meeting]]) = (Nobody, Nobody);
                return;
            }

            slotOf[meeting] = slot;
            (left[l][slot], right[r][slot]) = (meeting, meeting);
        }
    }

    private static List<int> Chain(IReadOnlyList<(int Left, int Right)> meetings, int[][] left, int[][] right, int from, int first, int second)
    {
        var chain = new List<int>();
        for (int meeting = right[from][first], onLeft = 1; meeting != Nobody; onLeft ^= 1)
        {
            chain.Add(meeting);
            meeting = onLeft == 1 ? left[meetings[meeting].Left][second] : right[meetings[meeting].Right][first];
        }

        return chain;
    }

    private static int[][] Empty(int last, int slots) => [.. Enumerable.Range(0, last + 1).Select(_ => Enumerable.Repeat(Nobody, slots).ToArray())];
}
