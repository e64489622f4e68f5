// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CellKind.h"

#include "exchange/CellBytes.h"
#include "exchange/DateText.h"
#include "exchange/NumberText.h"

#include <algorithm>
#include <array>

namespace satchel::exchange {

namespace {

bool isWordByte(char c)
{
    return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '.' || c == '+';
}

bool isEmail(std::string_view cell)
{
    const size_t at = cell.find('@');
    if (at == std::string_view::npos || at == 0 || cell.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view domain = cell.substr(at + 1);
    const size_t dot = domain.rfind('.');
    const auto isLocalByte = [](char c) {
        return isWordByte(c) || c == '\'' || c == '&' || c == '/' || c == '=' || c == '~';
    };
    return dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2
        && std::all_of(cell.begin(), cell.begin() + std::ptrdiff_t(at), isLocalByte)
        && std::all_of(domain.begin(), domain.end(), isWordByte);
}

bool isUrl(std::string_view cell)
{
    const bool hasScheme = cell.substr(0, 7) == "http://" || cell.substr(0, 8) == "https://"
        || cell.substr(0, 6) == "ftp://";
    const bool hasNoSpace = cell.find(' ') == std::string_view::npos;
    if (hasScheme || cell.substr(0, 4) == "www.")
        return hasNoSpace && cell.size() > 6 && cell.find('.') != std::string_view::npos;
    // a bare domain: letters behind the last dot of its host
    const std::string_view host = cell.substr(0, cell.find('/'));
    const size_t dot = host.rfind('.');
    if (!hasNoSpace || dot == std::string_view::npos || dot < 1 || host.size() - dot < 3 || host.size() - dot > 8)
        return false;
    return std::all_of(host.begin() + std::ptrdiff_t(dot) + 1, host.end(), isLetter)
        && std::all_of(host.begin(), host.end(), [](char c) { return isWordByte(c) && c != '_' && c != '+'; });
}

bool isPhone(std::string_view cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), isDigit);
    if (digits < 6 || digits > 17 || cell.size() > 30)
        return false;
    const size_t extension = std::min({cell.find(" ext"), cell.find(" x"), cell.find(";ext"), cell.size()});
    const std::string_view number = cell.substr(0, extension);
    const auto isPhoneByte = [](char c) {
        return isDigit(c) || c == '+' || c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '.';
    };
    const bool hasMarks = number.find_first_of("+ -/().") != std::string_view::npos;
    return hasMarks && std::all_of(number.begin(), number.end(), isPhoneByte)
        && (isDigit(number.front()) || number.front() == '+' || number.front() == '(');
}

bool isBoolean(std::string_view cell)
{
    static constexpr std::array<std::string_view, 18> words = {"true", "false", "yes", "no", "ja", "nein", "wahr",
        "falsch", "oui", "non", "si", "sí", "on", "off", "y", "n", "x", "vrai"};
    if (cell.size() > 6)
        return false;
    char folded[8] = {};
    std::transform(
        cell.begin(), cell.end(), folded, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return std::find(words.begin(), words.end(), std::string_view(folded, cell.size())) != words.end();
}

CellKind kindOfNumber(std::string_view cell)
{
    const auto number = readNumber(cell);
    if (!number)
        return CellKind::Empty;
    if (!number->currency.isEmpty())
        return CellKind::Money;
    if (number->isPercent)
        return CellKind::Percent;
    const bool isPlain = !number->hasSeparators;
    if (isPlain && cell.size() > 1 && cell.front() == '0')
        return CellKind::LeadingZero;
    const bool hasSpaces = number->digits.find(' ') != std::string_view::npos;
    if (hasSpaces && cell.front() == '0')
        return CellKind::Phone; // 030 555 042
    return isPlain ? CellKind::Integer : CellKind::Decimal;
}

CellKind kindOfText(std::string_view cell)
{
    bool isCode = true;
    int odd = 0;
    for (size_t at = 0; at < cell.size(); ++at) {
        const char c = cell[at];
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\r')
            return CellKind::Odd;
        const bool isTightComma = c == ',' && at + 1 < cell.size() && cell[at + 1] != ' ' && cell[at + 1] != '\n';
        odd += isTightComma || c == ';' || c == '|' || c == '"' || c == '^' || c == '~' || c == '`' || c == '{'
            || c == '}';
        isCode = isCode && (isWordByte(c) || c == '/' || c == '#');
    }
    const bool hasQuoteEdge = cell.front() == '\'' || cell.front() == '"' || cell.back() == '"' || cell.front() == '`';
    const bool hasLooseEdge = cell.front() == ',' || cell.back() == ',' || cell.back() == '\\';
    if (hasQuoteEdge || hasLooseEdge || odd * 8 > int(cell.size()))
        return CellKind::Odd;
    if (odd > 0 && cell.find(' ') == std::string_view::npos)
        return CellKind::Odd;
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), isDigit);
    return isCode && hasDigit ? CellKind::Code : CellKind::Text;
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    const size_t from = cell.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return cell.substr(from, cell.find_last_not_of(" \t\r\n") - from + 1);
}

CellKind kindOfCell(std::string_view cell)
{
    cell = trimmedCell(cell);
    if (cell.empty())
        return CellKind::Empty;
    if (cell.size() > 256)
        return kindOfText(cell);
    if (const auto date = readDate(cell))
        return date->hasTime ? CellKind::DateTime : CellKind::Date;
    if (isDigit(cell.front()) && isTimeOfDay(cell))
        return CellKind::Time;
    if (const CellKind number = kindOfNumber(cell); number != CellKind::Empty)
        return cell.front() == '+' && isPhone(cell) ? CellKind::Phone : number;
    if (isEmail(cell))
        return CellKind::Email;
    if (isUrl(cell))
        return CellKind::Url;
    if (isPhone(cell))
        return CellKind::Phone;
    if (isBoolean(cell))
        return CellKind::Boolean;
    return kindOfText(cell);
}

bool isTypedKind(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::LeadingZero:
    case CellKind::Decimal:
    case CellKind::Money:
    case CellKind::Percent:
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::DateTime:
    case CellKind::Email:
    case CellKind::Url:
    case CellKind::Phone: return true;
    case CellKind::Empty:
    case CellKind::Boolean:
    case CellKind::Code:
    case CellKind::Text:
    case CellKind::Odd: return false;
    }
    return false;
}

} // namespace satchel::exchange
