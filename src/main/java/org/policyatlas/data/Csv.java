package org.policyatlas.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records as CSV after RFC 4180, UTF-8 with a byte order mark, so that spreadsheets show Chinese. A group's fields become columns
 * ({@code name.zh}); a list of plain values is joined by {@code " | "}, a list of groups stands as JSON.
 */
final class Csv {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static String of(List<Row> records) {
        List<Map<String, String>> lines = records.stream().map(Csv::flat).toList();
        Set<String> columns = new LinkedHashSet<>();
        lines.forEach(line -> columns.addAll(line.keySet()));
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(columns.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
        for (Map<String, String> line : lines) {
            csv.append(columns.stream().map(column -> cell(line.getOrDefault(column, ""))).collect(Collectors.joining(","))).append("\r\n");
        }
        return csv.toString();
    }

    private static Map<String, String> flat(Row record) {
        Map<String, String> flat = new LinkedHashMap<>();
        record.fields().forEach((field, value) -> flatten(flat, field, value));
        return flat;
    }

    private static void flatten(Map<String, String> flat, String column, Object value) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((field, inner) -> flatten(flat, column + "." + field, inner));
        } else if (value instanceof List<?> list) {
            boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
            flat.put(column, plain ? list.stream().map(String::valueOf).collect(Collectors.joining(" | ")) : json(list));
        } else {
            flat.put(column, String.valueOf(value));
        }
    }

    private static String cell(String value) {
        return value.matches("(?s).*[\",\\r\\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists cannot fail to be written", e);
        }
    }
}
