package id.mutubaku.document.drawing;

/** A rectangle on a page, in twentieths of a point. */
public record Box(int x, int y, int width, int height) {

    /** Returns the rectangle around a centre. */
    public static Box around(int x, int y, int width, int height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    /** Returns its right edge. */
    public int right() {
        return x + width;
    }

    /** Returns its lower edge. */
    public int bottom() {
        return y + height;
    }

    /** Returns the middle between its left and right edge. */
    public int middleX() {
        return x + width / 2;
    }

    /** Returns the middle between its upper and lower edge. */
    public int middleY() {
        return y + height / 2;
    }

    /** Returns the rectangle inside of it that leaves a margin on every side. */
    public Box inside(int margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** Returns the smallest rectangle around it and another one. */
    public Box with(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Tells whether another rectangle lies within it. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Tells whether it shares an area with another rectangle; a common edge is none. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
