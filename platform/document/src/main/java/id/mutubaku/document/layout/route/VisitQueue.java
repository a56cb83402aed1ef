package id.mutubaku.document.layout.route;

import java.util.Arrays;

/**
 * The states that a search has yet to look at: the one that promises the lowest cost first, and among these the one that
 * has come furthest. A heap of numbers, for a search makes very many.
 */
final class VisitQueue {
    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    private long[] heap = new long[1024];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /**
     * Adds a state.
     *
     * @param promise the cost of a whole way through it, at least
     * @param cost the cost up to it
     */
    void add(int promise, int cost, int state) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = ((long) promise << (2 * BITS)) | ((MASK - cost) << BITS) | state;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    int firstPromise() {
        return (int) (heap[0] >> (2 * BITS));
    }

    int firstCost() {
        return (int) (MASK - ((heap[0] >> BITS) & MASK));
    }

    int firstState() {
        return (int) (heap[0] & MASK);
    }

    void removeFirst() {
        long last = heap[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
    }
}
