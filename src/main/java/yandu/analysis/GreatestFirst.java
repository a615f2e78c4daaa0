package yandu.analysis;

/// Things with a value each, the greatest at hand, whose values only fall: a heap.
final class GreatestFirst {
    private final double[] values;
    private final int[] heap;
    private int count;

    /// @param values of each thing; changed when they fall
    GreatestFirst(double[] values) {
        this.values = values;
        heap = Order.descending(values);
        count = heap.length;
    }

    /// The greatest value; below all others when nothing is left.
    double value() {
        return count == 0 ? Double.NEGATIVE_INFINITY : values[heap[0]];
    }

    /// The thing that has it.
    int first() {
        return heap[0];
    }

    /// Lets the value of the first fall.
    ///
    /// @return whether it is the first still
    boolean staysFirstAt(double value) {
        int thing = heap[0];
        values[thing] = value;
        sink(thing);
        return heap[0] == thing;
    }

    void removeFirst() {
        count--;
        sink(heap[count]);
    }

    /// Puts a thing where the first was and lets it sink below all that are greater.
    private void sink(int thing) {
        int at = 0;
        int below = greaterBelow(at);
        while (below < count && values[heap[below]] > values[thing]) {
            heap[at] = heap[below];
            at = below;
            below = greaterBelow(at);
        }
        heap[at] = thing;
    }

    private int greaterBelow(int at) {
        int left = 2 * at + 1;
        return left + 1 < count && values[heap[left + 1]] > values[heap[left]] ? left + 1 : left;
    }
}
