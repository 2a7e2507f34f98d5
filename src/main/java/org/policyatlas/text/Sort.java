package org.policyatlas.text;

/** What a figure is a figure of. Figures are compared within their sort; {@link Likeness} lists the few crossings. */
public enum Sort {
    /** A sum, in whole units of the currency that {@link Figure#unit} names. */
    MONEY,
    /** A share, in percent: 1/4 is 25, 六成 is 60, 3‰ is 0.3. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** A class of size and no sum: 千亿级. The value is the sum that gives the class its name. */
    LEVEL,
    /** How many times: 三倍 is 3, 翻两番 is 4. */
    MULTIPLE,
    /** A day or a month as yyyymmdd, with zeros where the text is silent: 2018年1月 is 20180100, 8月26日 is 826. */
    DATE,
    /** A year of the calendar. */
    YEAR,
    /** The number of a five-year plan: “十四五” is 14. */
    PLAN_PERIOD,
    /** A number of things, with a unit of measure or without. */
    COUNT,
    /** A place in an order: 第十二, 12th. */
    ORDINAL,
    /** One part of a ratio such as 1.65∶1∶0.25. */
    RATIO
}
