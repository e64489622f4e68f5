// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NumberText.h"

#include "exchange/CellBytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace satchel::exchange {

namespace {

// Symbols that mean one currency in practice; "$", "¥" and "kr" have their most common meaning.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> symbols = {
    {{"€", "EUR"}, {"US$", "USD"}, {"A$", "AUD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"AU$", "AUD"}, {"R$", "BRL"},
        {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}, {"₹", "INR"}, {"₽", "RUB"}, {"₺", "TRY"}, {"₩", "KRW"},
        {"₪", "ILS"}, {"zł", "PLN"}, {"Kč", "CZK"}, {"Fr.", "CHF"}, {"SFr.", "CHF"}, {"kr", "SEK"}, {"\x80", "EUR"}}};

constexpr std::array<std::string_view, 36> codes = {"EUR", "USD", "GBP", "CHF", "JPY", "CNY", "SEK", "NOK", "DKK",
    "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "RUB", "UAH", "INR", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "CAD",
    "AUD", "NZD", "ZAR", "SGD", "HKD", "KRW", "ILS", "AED", "SAR", "THB", "IDR"};

void trim(std::string_view &text)
{
    const auto isSpaceAt = [&](size_t at) { return text[at] == ' ' || text[at] == '\t'; };
    while (!text.empty() && isSpaceAt(0))
        text.remove_prefix(1);
    while (!text.empty() && isSpaceAt(text.size() - 1))
        text.remove_suffix(1);
    while (text.substr(0, 2) == "\xC2\xA0")
        text.remove_prefix(2);
    while (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0")
        text.remove_suffix(2);
}

bool takeAffix(std::string_view &text, std::string_view affix)
{
    if (text.substr(0, affix.size()) == affix)
        text.remove_prefix(affix.size());
    else if (text.size() >= affix.size() && text.substr(text.size() - affix.size()) == affix)
        text.remove_suffix(affix.size());
    else
        return false;
    trim(text);
    return true;
}

void takeCurrency(std::string_view &text, NumberText &number)
{
    for (const std::string_view code : codes) {
        if (takeAffix(text, code)) {
            number.currency = QByteArray(code.data(), qsizetype(code.size()));
            return;
        }
    }
    for (const auto &[symbol, code] : symbols) {
        if (takeAffix(text, symbol)) {
            number.currency = QByteArray(code.data(), qsizetype(code.size()));
            return;
        }
    }
}

void takeSign(std::string_view &text, NumberText &number)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        number.isNegative = true;
        text = text.substr(1, text.size() - 2);
        trim(text);
    } else if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        number.isNegative = text.front() == '-';
        text.remove_prefix(1);
        trim(text);
    } else if (text.substr(0, 3) == "\xE2\x88\x92") { // the typographic minus
        number.isNegative = true;
        text.remove_prefix(3);
        trim(text);
    } else if (text.size() > 1 && text.back() == '-') {
        number.isNegative = true;
        text.remove_suffix(1);
        trim(text);
    }
}

/// "1.200,–": the dash means zero cents, so what is before it is the decimal separator.
void takeDashCents(std::string_view &text, NumberText &number)
{
    for (const std::string_view dash : {std::string_view(",-"), std::string_view(".-"),
             std::string_view(",\xE2\x80\x93"), std::string_view(".\xE2\x80\x93")}) {
        if (text.size() > dash.size() && text.substr(text.size() - dash.size()) == dash) {
            text.remove_suffix(dash.size());
            number.decimal = dash.front();
            return;
        }
    }
}

/// Length of a thousands separator that is neither point nor comma, at `at`; 0 when there is none.
size_t quietSeparatorAt(std::string_view text, size_t at)
{
    if (text[at] == '\'' || text[at] == ' ')
        return 1;
    if (text.substr(at, 2) == "\xC2\xA0")
        return 2;
    const std::string_view three = text.substr(at, 3);
    return three == "\xE2\x80\xAF" || three == "\xE2\x80\x99" ? 3 : 0;
}

/// 12,34,567 as in India: pairs before the last three.
bool hasIndianGroups(std::string_view digits)
{
    const size_t last = digits.rfind(',');
    const size_t first = digits.find(',');
    if (last == std::string_view::npos || first == last || first == 0 || first > 2 || digits.size() - last != 4)
        return false;
    for (size_t at = 0; at < digits.size(); ++at) {
        const bool isSeparator = at <= last && at >= first && (at - first) % 3 == 0;
        if (isSeparator ? digits[at] != ',' : !isDigit(digits[at]))
            return false;
    }
    return (last - first) % 3 == 0;
}

bool hasGroups(std::string_view digits, char separator)
{
    if (separator == ',' && hasIndianGroups(digits))
        return true;
    size_t group = 0;
    bool isFirst = true;
    for (size_t at = 0; at < digits.size();) {
        const size_t quiet = quietSeparatorAt(digits, at);
        if (isDigit(digits[at])) {
            ++group;
            ++at;
            continue;
        }
        if (quiet == 0 && digits[at] != separator)
            return false;
        if (isFirst ? group == 0 || group > 3 : group != 3)
            return false;
        isFirst = false;
        group = 0;
        at += quiet > 0 ? quiet : 1;
    }
    return isFirst || group == 3;
}

void decideSeparator(NumberText &number)
{
    const std::string_view text = number.digits;
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    number.hasSeparators = !std::all_of(text.begin(), text.end(), isDigit);
    if (number.decimal != '\0')
        return;
    if (points > 0 && commas > 0) {
        number.decimal = text.rfind('.') > text.rfind(',') ? '.' : ',';
        return;
    }
    if (points + commas == 0)
        return;
    const char separator = points > 0 ? '.' : ',';
    const size_t at = text.rfind(separator);
    const size_t behind = text.size() - at - 1;
    if (points + commas > 1)
        number.decimal = separator == '.' ? ',' : '.'; // a repeated separator groups thousands
    else if (behind != 3 || at == 0 || at > 3 || (at == 1 && text[0] == '0'))
        number.decimal = separator;
    else
        number.isAmbiguous = true;
}

} // namespace

std::optional<NumberText> readNumber(std::string_view cell)
{
    NumberText number;
    std::string_view text = cell;
    if (text.size() > 48)
        return std::nullopt;
    trim(text);
    takeDashCents(text, number);
    takeSign(text, number);
    takeCurrency(text, number);
    if (number.decimal == '\0')
        takeDashCents(text, number);
    if (!text.empty() && !number.isNegative)
        takeSign(text, number);
    number.isPercent = number.currency.isEmpty() && takeAffix(text, "%");
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.' && text.front() != ',') || !isDigit(text.back()))
        return std::nullopt;
    for (size_t at = 0; at < text.size();) {
        const size_t quiet = quietSeparatorAt(text, at);
        if (quiet == 0 && !isDigit(text[at]) && text[at] != '.' && text[at] != ',')
            return std::nullopt;
        at += quiet > 0 ? quiet : 1;
    }
    number.digits = text;
    decideSeparator(number);
    const bool fits = number.isAmbiguous || toPlainNumber(number, number.decimal == ',' ? ',' : '.');
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> toPlainNumber(const NumberText &number, char decimal)
{
    const char grouping = decimal == ',' ? '.' : ',';
    const size_t at = number.digits.find(decimal);
    const std::string_view whole = number.digits.substr(0, at);
    const std::string_view fraction = at == std::string_view::npos ? std::string_view() : number.digits.substr(at + 1);
    if (!hasGroups(whole, grouping) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    QByteArray plain;
    if (number.isNegative)
        plain += '-';
    const auto before = plain.size();
    for (const char c : whole) {
        if (isDigit(c))
            plain += c;
    }
    if (plain.size() == before)
        plain += '0';
    if (!fraction.empty()) {
        plain += '.';
        plain.append(fraction.data(), qsizetype(fraction.size()));
    }
    return plain;
}

} // namespace satchel::exchange
