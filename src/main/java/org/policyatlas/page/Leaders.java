package org.policyatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyatlas.page.Labels.Place;
import org.policyatlas.page.Labels.Wanted;

/** Places the names for which their areas have no room: beside them, at the end of a straight line that crosses no other name or line. */
final class Leaders {

    /** The least part of the map that an area must take up for a line to lead to it. */
    private static final double LEAST_PART = 0.003;
    /** A line is better long than led across the city; a name that finds no place nearer than this has none. */
    private static final int TOO_FAR = 900;
    /** Worse than any place for all of them. */
    private static final int WITHOUT = 100 * TOO_FAR;
    /** A name in the area of another that does not stand there would be taken for it. */
    private static final int MISTAKEN = 250;
    /** How far a line comes into the room that is kept for letters on a phone, which on wider screens are smaller. */
    private static final double INTO_ROOM = 0.7;
    /** With more names than these, the orders in which they may choose are too many to try. */
    private static final int MOST_TO_TRY = 3;

    private final Frame frame;
    private final Room room;

    Leaders(Frame frame, Room room) {
        this.frame = frame;
        this.room = room;
    }

    /** A name, where the line to it begins, and where it may stand, the nearest first. */
    private record Choice(Wanted wanted, int[] anchor, List<Spot> spots) {}

    /** A place, how far it is from where the line begins, and what speaks against it whatever stands around. */
    private record Spot(int x, int y, double against) {}

    /** The places of all names in one order of choosing, and what they cost together. */
    private record Plan(Map<Wanted, Place> places, double cost) {}

    /** The places of names; one may be without. */
    Map<Wanted, Place> of(List<Wanted> names) {
        List<Wanted> led = names.stream().filter(wanted -> wanted.size() >= LEAST_PART * frame.width * frame.height).toList();
        List<Choice> choices = led.stream().map(wanted -> choice(wanted, led)).toList();
        return orders(choices).stream().map(this::plan).min(Comparator.comparingDouble(Plan::cost)).orElseThrow().places();
    }

    /** Every order of a few; of more, the one in which the largest choose first. */
    private static List<List<Choice>> orders(List<Choice> choices) {
        List<List<Choice>> orders = new ArrayList<>(List.of(List.of()));
        for (Choice choice : choices) {
            List<List<Choice>> longer = new ArrayList<>();
            for (List<Choice> order : orders) {
                for (int at = 0; at <= (choices.size() > MOST_TO_TRY ? 0 : order.size()); at++) {
                    List<Choice> more = new ArrayList<>(order);
                    more.add(at, choice);
                    longer.add(more);
                }
            }
            orders = longer;
        }
        return orders;
    }

    private Plan plan(List<Choice> order) {
        Room left = room.copy();
        order.forEach(choice -> left.shut(choice.anchor()[0], choice.anchor()[1], 0, 0));
        Map<Wanted, Place> places = new LinkedHashMap<>();
        double cost = 0;
        for (Choice choice : order) {
            Place found = null;
            double least = TOO_FAR;
            for (Spot spot : choice.spots()) {
                if (spot.against() >= least) {
                    break;
                }
                int half = choice.wanted().halfWidth();
                int[] line = line(choice.anchor(), spot.x(), spot.y(), half);
                double all = spot.against() + left.covered(spot.x(), spot.y(), half, Labels.HALF_HEIGHT) + left.crossed(line);
                if (all < least && left.isOpen(spot.x(), spot.y(), half, Labels.HALF_HEIGHT)) {
                    least = all;
                    found = new Place(spot.x(), spot.y(), line);
                }
            }
            cost += found == null ? WITHOUT : least;
            if (found != null) {
                places.put(choice.wanted(), found);
                Labels.take(left, choice.wanted(), found);
                left.leader(found.line());
            }
        }
        return new Plan(places, cost);
    }

    private Choice choice(Wanted wanted, List<Wanted> led) {
        int half = wanted.halfWidth();
        int[] anchor = anchor(wanted);
        List<Spot> spots = new ArrayList<>();
        for (int x = half + Room.CELL; x <= frame.width - half - Room.CELL; x += Room.CELL) {
            for (int y = Labels.HALF_HEIGHT + Room.CELL; y <= frame.height - Labels.HALF_HEIGHT - Room.CELL; y += Room.CELL) {
                double away = Math.hypot(x - anchor[0], y - anchor[1]);
                if (away < TOO_FAR) {
                    spots.add(new Spot(x, y, away + mistaken(wanted, led, x, y)));
                }
            }
        }
        spots.sort(Comparator.comparingDouble(Spot::against));
        return new Choice(wanted, anchor, spots);
    }

    private static int mistaken(Wanted wanted, List<Wanted> led, int x, int y) {
        return led.stream().anyMatch(other -> other != wanted && other.holds(x, y)) ? MISTAKEN : 0;
    }

    /** The point of the area that is nearest to where its name would stand best. */
    private int[] anchor(Wanted wanted) {
        int[] found = {(int) wanted.best()[0], (int) wanted.best()[1]};
        double least = Double.MAX_VALUE;
        for (int x = Room.CELL; x < frame.width; x += Room.CELL) {
            for (int y = Room.CELL; y < frame.height; y += Room.CELL) {
                double away = Math.hypot(x - wanted.best()[0], y - wanted.best()[1]) + room.at(x, y);
                if (away < least && wanted.holds(x, y)) {
                    least = away;
                    found = new int[] {x, y};
                }
            }
        }
        return found;
    }

    /** From the area to the edge of the letters. */
    private static int[] line(int[] from, int x, int y, int half) {
        double dx = from[0] - x;
        double dy = from[1] - y;
        double part = INTO_ROOM / Math.max(Math.abs(dx) / half, Math.abs(dy) / Labels.HALF_HEIGHT);
        return part >= 1 ? new int[] {from[0], from[1], from[0], from[1]}
                : new int[] {from[0], from[1], (int) Math.round(x + dx * part), (int) Math.round(y + dy * part)};
    }
}
