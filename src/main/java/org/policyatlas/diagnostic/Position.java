package org.policyatlas.diagnostic;

/** A place in a file that an editor can open; line and column count from 1. */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /** The start of a file, for findings about the file as a whole. */
    public static Position start(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
