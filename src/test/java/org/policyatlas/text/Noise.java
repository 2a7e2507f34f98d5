package org.policyatlas.text;

import java.util.Random;

/** Strings of what these texts are made of, in no order at all. */
final class Noise {
    private static final String[] PIECES = {"1", "2", "0", "10", "2025", "99999999999", ".", ",", "，", "、", "-", "—", " ", "\u3000",
            "\n", "/", "∶", "%", "‰",
        "万", "亿", "千", "十", "一", "二〇", "第", "年", "月", "日", "底", "元", "美元", "级", "成", "倍", "翻", "番", "分之", "百分之", "亩", "“", "”", "(",
                ")", "〔", "〕",
        "号", "RMB ", "$", "million", " billion", "hundred", "one", "a", "of", "the", "percent", "May ", "st", "th", "s",
                "Five-Year Plan", "14", "not ", "over ",
        "\uD842\uDFB7", "\uD842", "\u0000", "\u200B", "é", "\uE000", "A", "G", "中国"};

    private Noise() {}

    static String string(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int piece = 0; piece < pieces; piece++) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }
}
