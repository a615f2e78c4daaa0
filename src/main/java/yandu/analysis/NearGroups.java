package yandu.analysis;

import java.util.Arrays;
import yandu.document.Span;

/// Which groups say nearly the same: the words of one hold those of the other and are at most twice as long. They are found
/// where the longer stands first, in one walk along the places.
final class NearGroups {
    private static final int LONGER = 2;

    /// Of each group where its near ones end; those of the next begin there.
    private final int[] ends;
    private final int[] near;

    private NearGroups(int[] ends, int[] near) {
        this.ends = ends;
        this.near = near;
    }

    /// @param chances that each group is marked; those without one are near none
    static NearGroups of(CandidateGroups groups, double[] chances) {
        var walk = new Walk();
        int seen = 0;
        for (int at = 0; at < groups.allPlaces(); at++) {
            int group = groups.groupAt(at);
            if (group == seen) {
                seen++;
                if (chances[group] > 0) {
                    walk.addHeld(groups, at, chances);
                }
            }
        }
        return walk.near(groups.count());
    }

    /// The number of the first group near one; those up to [#to] are near it.
    int from(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    /// Behind which number those near a group end.
    int to(int group) {
        return ends[group];
    }

    /// The group with a number.
    int get(int number) {
        return near[number];
    }

    /// The pairs met so far.
    private static final class Walk {
        private int[] longer = new int[64];
        private int[] shorter = new int[64];
        private int count;

        /// Adds the groups that the group at a place holds there.
        private void addHeld(CandidateGroups groups, int at, double[] chances) {
            int group = groups.groupAt(at);
            var holder = Span.at(groups.placeAt(at));
            int last = holder.start() + holder.length() / LONGER;
            for (int next = at + 1; next < groups.allPlaces(); next++) {
                var held = Span.at(groups.placeAt(next));
                if (held.start() > last) {
                    break;
                }
                int other = groups.groupAt(next);
                boolean isNear = held.end() <= holder.end() && LONGER * held.length() >= holder.length();
                if (isNear && chances[other] > 0 && other != group) {
                    add(group, other);
                }
            }
        }

        private void add(int group, int other) {
            if (count == longer.length) {
                longer = Arrays.copyOf(longer, 2 * count);
                shorter = Arrays.copyOf(shorter, 2 * count);
            }
            longer[count] = group;
            shorter[count++] = other;
        }

        private NearGroups near(int groups) {
            var ends = new int[groups];
            for (int i = 0; i < count; i++) {
                ends[longer[i]]++;
                ends[shorter[i]]++;
            }
            int end = 0;
            for (int group = 0; group < groups; group++) {
                int size = ends[group];
                ends[group] = end;
                end += size;
            }
            var near = new int[end];
            for (int i = 0; i < count; i++) {
                near[ends[longer[i]]++] = shorter[i];
                near[ends[shorter[i]]++] = longer[i];
            }
            return new NearGroups(ends, near);
        }
    }
}
