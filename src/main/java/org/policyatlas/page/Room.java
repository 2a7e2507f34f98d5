package org.policyatlas.page;

import java.util.List;

/** The room that names have on a map: what is drawn there already, kept in squares, with what it costs to stand on it. */
final class Room {

    /** The side of a square, in pixels. */
    static final int CELL = 8;
    /** What it costs to stand where nothing may. */
    static final int SHUT = 320;
    private static final int PLACE = 40;
    private static final int RIVER = 12;
    /** What it costs to cross what nothing may stand on. */
    private static final int CROSSED = 900;

    private final Frame frame;
    private final int[][] cost;

    Room(Frame frame) {
        this(frame, new int[frame.width / CELL + 2][frame.height / CELL + 2]);
    }

    private Room(Frame frame, int[][] cost) {
        this.frame = frame;
        this.cost = cost;
    }

    /** The same, to be filled in another way. */
    Room copy() {
        int[][] copied = cost.clone();
        for (int column = 0; column < cost.length; column++) {
            copied[column] = cost[column].clone();
        }
        return new Room(frame, copied);
    }

    /** Keeps names off a place. */
    void place(int x, int y, int radius) {
        fill(x - radius, y - radius, x + radius, y + radius, PLACE);
    }

    /** Keeps names out of a rectangle altogether. */
    void shut(int x, int y, int width, int height) {
        fill(x, y, x + width, y + height, SHUT);
    }

    /** Keeps names off a line of the picture, if there is room elsewhere. */
    void line(List<double[]> points) {
        line(points, RIVER);
    }

    /** Keeps names and other lines off a line that leads to a name. */
    void leader(int[] line) {
        line(List.of(new double[] {line[0], line[1]}, new double[] {line[2], line[3]}), SHUT);
    }

    private void line(List<double[]> points, int weight) {
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            int steps = 1 + (int) (Math.hypot(b[0] - a[0], b[1] - a[1]) / CELL);
            for (int step = 0; step <= steps; step++) {
                int x = (int) (a[0] + (b[0] - a[0]) * step / steps);
                int y = (int) (a[1] + (b[1] - a[1]) * step / steps);
                if (x >= 0 && x < frame.width && y >= 0 && y < frame.height) {
                    cost[x / CELL][y / CELL] = Math.max(cost[x / CELL][y / CELL], weight);
                }
            }
        }
    }

    private void fill(int left, int top, int right, int bottom, int weight) {
        for (int x = Math.max(0, left / CELL); x <= Math.min(cost.length - 1, right / CELL); x++) {
            for (int y = Math.max(0, top / CELL); y <= Math.min(cost[0].length - 1, bottom / CELL); y++) {
                cost[x][y] = Math.max(cost[x][y], weight);
            }
        }
    }

    /** What stands at a point. */
    int at(int x, int y) {
        return cost[x / CELL][y / CELL];
    }

    /** What a name would cover whose middle is at a point, {@code half} its width and {@code halfHeight} its height to each side. */
    int covered(int x, int y, int half, int halfHeight) {
        int sum = 0;
        for (int column = (x - half) / CELL; column <= (x + half) / CELL; column++) {
            for (int row = (y - halfHeight) / CELL; row <= (y + halfHeight) / CELL; row++) {
                sum += cost[column][row];
            }
        }
        return sum;
    }

    /** What a straight line would cross on its way, the square where it begins left out. */
    int crossed(int[] line) {
        int sum = 0;
        int steps = (int) (Math.hypot(line[2] - line[0], line[3] - line[1]) / CELL);
        for (int step = 1; step <= steps; step++) {
            int x = line[0] + (line[2] - line[0]) * step / steps;
            int y = line[1] + (line[3] - line[1]) * step / steps;
            boolean begins = x / CELL == line[0] / CELL && y / CELL == line[1] / CELL;
            sum += begins ? 0 : at(x, y) == SHUT ? CROSSED : at(x, y);
        }
        return sum;
    }

    /** Whether nothing in the room of a name is shut. */
    boolean isOpen(int x, int y, int half, int halfHeight) {
        for (int column = (x - half) / CELL; column <= (x + half) / CELL; column++) {
            for (int row = (y - halfHeight) / CELL; row <= (y + halfHeight) / CELL; row++) {
                if (cost[column][row] == SHUT) {
                    return false;
                }
            }
        }
        return true;
    }
}
