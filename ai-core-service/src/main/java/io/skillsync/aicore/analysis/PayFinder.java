package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.PostingReading.PayPeriod;
import io.skillsync.aicore.analysis.PostingReading.PostingPay;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the pay that a text offers: `$120,000 - $150,000 a year`, `€65k–80k`, `25 to 30 USD per
/// hour`.
final class PayFinder {
    private static final String CURRENCY =
            "(?:US\\$|A\\$|C\\$|[$€£¥₹]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|JPY|SEK|NOK|DKK|PLN)\\b)";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,' \\u00A0]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?";
    private static final Pattern PAY =
            Pattern.compile(
                    "(?iu)(?<c1>"
                            + CURRENCY
                            + ")?\\s?(?<n1>"
                            + NUMBER
                            + ")\\s?(?<k1>k\\b)?\\s?(?<c2>"
                            + CURRENCY
                            + ")?"
                            + "(?:\\s?(?:-|–|—|to|bis|and)\\s?(?<c3>"
                            + CURRENCY
                            + ")?\\s?(?<n2>"
                            + NUMBER
                            + ")\\s?(?<k2>k\\b)?\\s?(?<c4>"
                            + CURRENCY
                            + ")?)?"
                            + "(?<after>.{0,30})");
    private static final Map<String, String> CODES =
            Map.of(
                    "$", "USD", "us$", "USD", "a$", "AUD", "c$", "CAD", "€", "EUR", "£", "GBP", "¥",
                    "JPY", "₹", "INR");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final double LEAST_YEARLY = 5_000;

    private PayFinder() {}

    /// The first amount with a currency that can be pay, or null.
    static PostingPay find(String text) {
        return PAY.matcher(text)
                .results()
                .map(PayFinder::pay)
                .filter(pay -> pay != null)
                .findFirst()
                .orElse(null);
    }

    private static PostingPay pay(MatchResult match) {
        var currency = currency(match);
        if (currency == null) {
            return null;
        }
        var shortened = match.group("k1") != null || match.group("k2") != null;
        var min = amount(match.group("n1"), shortened);
        var max = match.group("n2") == null ? min : amount(match.group("n2"), shortened);
        var period = period(match.group("after"), min.doubleValue());
        if (period == null || max.compareTo(min) < 0) {
            return null;
        }
        return new PostingPay(min, max, currency, period);
    }

    private static String currency(MatchResult match) {
        for (var group : new String[] {"c1", "c2", "c3", "c4"}) {
            var sign = match.group(group);
            if (sign != null) {
                return CODES.getOrDefault(
                        sign.toLowerCase(Locale.ROOT), sign.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static BigDecimal amount(String number, boolean thousands) {
        var cents =
                number.matches(".*[.,]\\d{1,2}")
                        ? Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
                        : -1;
        var whole = (cents < 0 ? number : number.substring(0, cents)).replaceAll("\\D", "");
        var value = new BigDecimal(cents < 0 ? whole : whole + "." + number.substring(cents + 1));
        return thousands ? value.multiply(THOUSAND).stripTrailingZeros() : value;
    }

    /// What follows the amount says it; a large one is a year's pay, others are no pay.
    private static PayPeriod period(String after, double min) {
        var words = after.toLowerCase(Locale.ROOT);
        if (words.matches(
                ".*^?[^.\\d]{0,20}\\b(hour|hourly|hr|stunde|heure|hora)\\b.*|^\\s?/\\s?h\\b.*")) {
            return PayPeriod.HOURLY;
        }
        if (words.matches("[^.\\d]{0,20}\\b(day|daily|tag|jour|día)\\b.*")) {
            return PayPeriod.DAILY;
        }
        if (words.matches("[^.\\d]{0,20}\\b(week|weekly|woche)\\b.*")) {
            return PayPeriod.WEEKLY;
        }
        if (words.matches("[^.\\d]{0,20}\\b(month|monthly|monat|mois|mes)\\b.*")) {
            return PayPeriod.MONTHLY;
        }
        var yearly =
                words.matches(
                        "[^.\\d]{0,20}\\b(year|yearly|annum|annual|annually|p\\.?a|jahr|an|año)\\b.*");
        return yearly || min >= LEAST_YEARLY && min < 2_000_000 ? PayPeriod.YEARLY : null;
    }
}
