package org.policyatlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a text in either language into the tokens by which search finds it. {@code search.js} does the same to the query;
 * both are held to {@code src/test/resources/vectors/tokens.json}. This is the specification:
 *
 * <ol>
 * <li><b>Fold</b> ({@link Fold}). Soft hyphens, zero-width characters and combining marks stay in the text but are passed over
 *     within a run.
 * <li><b>Runs.</b> Han characters (by ranges of code points, a surrogate pair is one character); letters a–z; numbers.
 *     In a number a full stop between digits stays, a comma before three digits is dropped. All else separates.
 * <li><b>Han</b>: every overlapping pair, then the last character alone. So the terms that begin with a character are
 *     all its occurrences, and a query of one character needs no list of its own.
 * <li><b>Latin</b>: each word by its {@link #stem}; a word in -ing by itself as well, after its stem, for a listing is more than
 *     a list. Words and numbers that touch ({@code 5g}) give the parts and the whole; words joined by a hyphen, an apostrophe or {@code &} give the words and the closed form ({@code ecommerce});
 *     a possessive {@code 's} is dropped.
 * <li><b>Percentages</b>: {@code %25} beside {@code 25}, from a sign, the word, or 百分之.
 * <li><b>Amounts</b>: {@code ¥8000000} beside the parts, from 800万, 八百万, 8 million, 8m, 0.08亿 and from whole numbers of five digits
 *     and more. 千万 alone is a size and no sum.
 *     Values are shifted as strings; floating point would not be the same in two languages.
 * <li><b>Numbers of documents</b>: {@code #2018:5} beside the parts, from 〔2018〕5号, [2018] No. 5 or 2018 5. The issuer's
 *     characters before it are pairs already, so no list of prefixes is needed.
 * </ol>
 */
public final class Tokens {

    /**
     * @param term as the index writes it, without blanks
     * @param start where it begins in the text, in chars
     * @param end where it ends, exclusive
     */
    public record Token(String term, int start, int end) {}

    private static final String GAP = "[ \\u00a0\\u3014\\u3015()\\[\\]\\u3010\\u3011\\u3008\\u3009]";
    private static final Pattern SCALE =
            Pattern.compile("[ \\u00a0-]?(?:([十百千]?)(万亿|万|亿)|(thousand|million|billion|trillion|mn|bn)(?![a-z]))|(m)(?![a-z0-9])");
    private static final Pattern NUMERAL = Pattern.compile("([一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*)(万亿|万|亿)");
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final Pattern PERCENT = Pattern.compile(" ?(?:%|per ?cent(?![a-z]))");
    private static final Pattern SERIAL = Pattern.compile(GAP + "{0,3}(?:第|no\\.?)?" + GAP + "{0,2}([0-9]{1,4})(?![0-9.,%])");

    private static final Pattern IES = Pattern.compile("[a-z]{2,}ies");
    private static final Pattern HISSED = Pattern.compile("[a-z]+(?:ss|x|z|ch|sh)es");
    private static final Pattern PLURAL = Pattern.compile("[a-z]+[^sui]s");
    private static final Pattern ISED = Pattern.compile("^([a-z]{3,})is(e|ed|er|ing|ation)$");
    private static final Pattern OUR = Pattern.compile("^([a-z]{3,})our$");
    private static final Pattern CENTRE = Pattern.compile("^([a-z]{2,}[tb])re$");
    private static final Pattern ING = Pattern.compile("[a-z]*[aeiouy][a-z]*ing");
    private static final Pattern ED = Pattern.compile("[a-z]*[aeiouy][a-z]*[^e]ed");
    private static final Pattern DOUBLED = Pattern.compile("([bdfgmnprt])\\1$");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String folded) {
        text = folded;
    }

    /** The tokens of a text, in reading order. */
    public static List<Token> of(String text) {
        Tokens run = new Tokens(Fold.of(text));
        run.scan();
        return List.copyOf(run.tokens);
    }

    /**
     * The same text without overlaps: each Han character, the stem of each word, each number. Words that mean the same are looked
     * up by what these make together.
     */
    public static List<Token> units(String text) {
        return units(of(text));
    }

    /** By what words that mean the same are looked up: the units of the word in one. The script does the same. */
    public static String key(String word) {
        return units(word).stream().map(Token::term).collect(Collectors.joining());
    }

    /** The same of a text's {@link #of tokens}. */
    public static List<Token> units(List<Token> tokens) {
        List<Token> units = new ArrayList<>();
        int end = 0;
        for (Token token : tokens) {
            int han = han(token.term, 0);
            if ("¥%#".indexOf(token.term.charAt(0)) < 0 && (han > 0 || token.start >= end)) {
                int last = han > 0 ? token.start + han : token.end;
                units.add(new Token(han > 0 ? token.term.substring(0, han) : token.term, token.start, last));
                end = last;
            }
        }
        return units;
    }

    /** All letters, digits and Han characters of a name in one word: equal names are equal here, however they are spaced or punctuated. */
    public static String joined(String name) {
        String folded = Fold.of(name);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            int han = han(folded, i);
            if (han > 0 || letter(folded.charAt(i)) || digit(folded.charAt(i))) {
                out.append(folded, i, i + Math.max(han, 1));
                i += Math.max(han, 1) - 1;
            }
        }
        return out.toString();
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            if (han(text, at) > 0) {
                at = hanRun(at);
            } else if (letter(text.charAt(at)) || digit(text.charAt(at))) {
                at = chain(at);
            } else {
                at++;
            }
        }
    }

    private int hanRun(int from) {
        int at = from;
        int end = from;
        String last = "";
        int lastStart = from;
        while (at < text.length()) {
            int length = han(text, at);
            if (length == 0) {
                if (!silent(text.charAt(at))) {
                    break;
                }
                at++;
                continue;
            }
            String here = text.substring(at, at + length);
            if (!last.isEmpty()) {
                add(last + here, lastStart, at + length);
            }
            if (NUMERALS.contains(here) && (last.isEmpty() || !NUMERALS.contains(last))) {
                spelled(at);
            }
            last = here;
            lastStart = at;
            at += length;
            end = at;
        }
        add(last, lastStart, end);
        return at;
    }

    /** An amount in Chinese numerals that begins here. */
    private void spelled(int at) {
        Matcher numeral = NUMERAL.matcher(text).region(at, text.length());
        if (numeral.lookingAt()) {
            add("¥" + shifted(value(numeral.group(1)), zeros(numeral.group(2))), at, numeral.end());
        }
    }

    /** What numerals below ten thousand say, in digits; 两千三百零五 is 2305. */
    private static String value(String numerals) {
        int value = 0;
        int digit = 0;
        for (char c : numerals.toCharArray()) {
            int unit = "十百千".indexOf(c);
            if (unit >= 0) {
                value += Math.max(digit, 1) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
                digit = 0;
            } else {
                digit = "两".indexOf(c) == 0 ? 2 : Math.max(0, "〇一二三四五六七八九".indexOf(c));
            }
        }
        return String.valueOf(value + digit);
    }

    /** Pieces of letters and digits joined by single hyphens, apostrophes or ampersands. */
    private int chain(int from) {
        StringBuilder closed = new StringBuilder();
        int pieces = 0;
        int at = from;
        while (true) {
            int first = tokens.size();
            Piece piece = piece(at);
            boolean possessive = pieces > 0 && text.charAt(at - 1) == '\'' && piece.word.equals("s");
            if (possessive) {
                tokens.subList(first, tokens.size()).clear();
            } else {
                closed.append(piece.word);
                pieces++;
            }
            at = piece.end;
            if (at + 1 < text.length() && "-'&".indexOf(text.charAt(at)) >= 0
                    && (letter(text.charAt(at + 1)) || digit(text.charAt(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        String word = closed.toString();
        // Dates such as 2018-05-01 are no words.
        if (pieces > 1 && word.chars().anyMatch(c -> letter((char) c))) {
            add(stem(word), from, at);
        }
        return at;
    }

    private record Piece(String word, int end) {}

    /** Words and numbers that touch. */
    private Piece piece(int from) {
        StringBuilder whole = new StringBuilder();
        int parts = 0;
        int at = from;
        int end = from;
        while (at < text.length() && (letter(text.charAt(at)) || digit(text.charAt(at)))) {
            int start = at;
            StringBuilder part = new StringBuilder();
            boolean number = digit(text.charAt(at));
            at = number ? number(at, part) : word(at, part);
            end = at;
            whole.append(part);
            parts++;
            if (number) {
                add(part.toString(), start, at);
                figure(part.toString(), start, at);
            } else {
                latin(part.toString(), start, at);
            }
        }
        if (parts > 1) {
            add(whole.toString(), from, end);
        }
        return new Piece(whole.toString(), end);
    }

    private void latin(String word, int start, int end) {
        String stem = stem(word);
        add(stem, start, end);
        String whole = american(singular(word));
        if (word.length() > 3 && whole.endsWith("ing") && !whole.equals(stem)) {
            add(whole, start, end);
        }
    }

    private int word(int from, StringBuilder word) {
        int at = from;
        int end = from;
        while (at < text.length() && (letter(text.charAt(at)) || silent(text.charAt(at)))) {
            if (letter(text.charAt(at))) {
                word.append(text.charAt(at));
                end = at + 1;
            }
            at++;
        }
        return end;
    }

    private int number(int from, StringBuilder number) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean point = c == '.' && digits(at + 1) > 0 && number.indexOf(".") < 0;
            boolean thousands = c == ',' && digits(at + 1) == 3 && number.indexOf(".") < 0;
            if (digit(c) || point) {
                number.append(c);
            } else if (!thousands) {
                break;
            }
            at++;
        }
        return at;
    }

    /** What a number means together with what stands around it. */
    private void figure(String number, int start, int end) {
        Matcher scale = SCALE.matcher(text).region(end, text.length());
        if (scale.lookingAt()) {
            add("¥" + shifted(number, zeros(scale)), start, scale.end());
        } else if (number.length() > 4 && number.indexOf('.') < 0) {
            add("¥" + shifted(number, 0), start, end);
        }
        Matcher percent = PERCENT.matcher(text).region(end, text.length());
        if (percent.lookingAt()) {
            add("%" + shifted(number, 0), start, percent.end());
        } else if (text.startsWith("百分之", start - 3)) {
            add("%" + shifted(number, 0), start - 3, end);
        }
        if (number.length() == 4 && (number.startsWith("19") || number.startsWith("20"))) {
            Matcher serial = SERIAL.matcher(text).region(end, text.length());
            if (serial.lookingAt()) {
                add("#" + number + ":" + shifted(serial.group(1), 0), start, serial.end());
            }
        }
    }

    private static int zeros(Matcher scale) {
        if (scale.group(2) != null) {
            int small = scale.group(1).isEmpty() ? 0 : "十百千".indexOf(scale.group(1)) + 1;
            return small + zeros(scale.group(2));
        }
        return zeros(scale.group(3) != null ? scale.group(3) : scale.group(4));
    }

    private static int zeros(String word) {
        return switch (word) {
            case "thousand" -> 3;
            case "万" -> 4;
            case "million", "mn", "m" -> 6;
            case "亿" -> 8;
            case "billion", "bn" -> 9;
            default -> 12;
        };
    }

    /** The number with its point so many places to the right, without needless zeros. */
    static String shifted(String number, int places) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String rest = point < 0 ? "" : number.substring(point + 1);
        String padded = rest + "0".repeat(Math.max(0, places - rest.length()));
        String front = (whole + padded.substring(0, places)).replaceFirst("^0+(?=[0-9])", "");
        String back = padded.substring(places).replaceFirst("0+$", "");
        return back.isEmpty() ? front : front + "." + back;
    }

    /**
     * A word without its ending: plurals, -ing, -ed and a final e, British spelling made American. Light on purpose: Porter's
     * stemmer makes policy and police the same.
     */
    static String stem(String word) {
        if (word.length() < 4) {
            return word;
        }
        String w = american(singular(word));
        if (w.length() > 5 && ING.matcher(w).matches() || w.length() > 4 && ED.matcher(w).matches()) {
            w = w.substring(0, w.length() - (w.endsWith("ed") ? 2 : 3));
            w = DOUBLED.matcher(w).find() ? w.substring(0, w.length() - 1) : w;
        }
        return w.length() > 3 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }

    private static String singular(String w) {
        if (!w.endsWith("s")) {
            return w;
        }
        if (IES.matcher(w).matches()) {
            return w.substring(0, w.length() - 3) + "y";
        }
        int ending = HISSED.matcher(w).matches() ? 2 : PLURAL.matcher(w).matches() ? 1 : 0;
        return w.substring(0, w.length() - ending);
    }

    private static String american(String w) {
        if (w.endsWith("our")) {
            return OUR.matcher(w).replaceFirst("$1or");
        }
        return w.endsWith("re") ? CENTRE.matcher(w).replaceFirst("$1er") : ISED.matcher(w).replaceFirst("$1iz$2");
    }

    private void add(String term, int start, int end) {
        tokens.add(new Token(term, start, end));
    }

    private int digits(int from) {
        int at = from;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Soft hyphen, zero-width characters, combining marks. */
    private static boolean silent(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff' || c >= '\u0300' && c <= '\u036f';
    }

    /** How many chars the Han character here takes; 0 if it is none. */
    private static int han(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u3005' || c == '\u3007' || c >= '\u3400' && c <= '\u4dbf' || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\uf900' && c <= '\ufaff') {
            return 1;
        }
        // The planes 2 and 3.
        boolean pair = c >= '\ud840' && c <= '\ud8bf' && at + 1 < text.length()
                && text.charAt(at + 1) >= '\udc00' && text.charAt(at + 1) <= '\udfff';
        return pair ? 2 : 0;
    }
}
