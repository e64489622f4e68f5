// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailStyle.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QRegularExpression>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStyle = 4000; // characters
constexpr int largestDistance = 60; // pixels
constexpr int largestExtent = 2000;
constexpr int smallestFont = 10;
constexpr int largestFont = 48;

/// Pixels; relative lengths are of the usual 16 pixels (CSS Values 3, 6).
std::optional<double> pixelsOf(const QString &value)
{
    static const QRegularExpression length(
        u"\\A([+-]?(?:\\d{1,6}(?:\\.\\d{0,6})?|\\.\\d{1,6}))(px|pt|pc|in|cm|mm|em|rem|ex|%|)\\z"_s);
    const QRegularExpressionMatch match = length.match(value);
    if (!match.hasMatch())
        return {};
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    struct Unit
    {
        QLatin1StringView name;
        double pixels;
    };
    constexpr Unit units[] = {{"px"_L1, 1}, {"pt"_L1, 96.0 / 72}, {"pc"_L1, 16}, {"in"_L1, 96}, {"cm"_L1, 96 / 2.54},
        {"mm"_L1, 9.6 / 2.54}, {"em"_L1, 16}, {"rem"_L1, 16}, {"ex"_L1, 8}, {"%"_L1, 0.16}};
    for (const Unit &known : units) {
        if (unit == known.name)
            return number * known.pixels;
    }
    return number == 0 ? std::optional<double>(0) : std::nullopt;
}

QString boundedPixels(const QString &value, int least, int most)
{
    const auto pixels = pixelsOf(value);
    return pixels ? u"%1px"_s.arg(std::clamp(int(std::lround(*pixels)), least, most)) : QString();
}

/// One to four of them, as of a margin.
QString distancesOf(const QString &value)
{
    const QStringList parts = value.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 4)
        return {};
    QStringList kept;
    for (const QString &part : parts) {
        const QString pixels = part == "auto"_L1 || part.startsWith(u'-') ? u"0px"_s
                                                                          : boundedPixels(part, 0, largestDistance);
        if (pixels.isEmpty())
            return {};
        kept.append(pixels);
    }
    return kept.join(u' ');
}

/// "1px solid #dddddd"
QString borderOf(const QString &value)
{
    static const QStringList styles{u"solid"_s, u"dashed"_s, u"dotted"_s, u"double"_s};
    QString width = u"1px"_s;
    QString style;
    QString color;
    const QStringList parts = value.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (styles.contains(part))
            style = part;
        else if (const QString pixels = boundedPixels(part, 0, 6); !pixels.isEmpty())
            width = pixels;
        else if (const QString known = cssColor(part); !known.isEmpty())
            color = known;
    }
    if (style.isEmpty() || width == "0px"_L1)
        return {};
    return width + u' ' + style + (color.isEmpty() ? QString() : u' ' + color);
}

QString lettersOf(const QString &value)
{
    static const QStringList words{u"x-small"_s, u"small"_s, u"medium"_s, u"large"_s, u"x-large"_s, u"xx-large"_s};
    return words.contains(value) ? value : boundedPixels(value, smallestFont, largestFont);
}

QString weightOf(const QString &value)
{
    static const QRegularExpression number(u"\\A[1-9]00\\z"_s);
    return number.match(value).hasMatch() ? value : oneOf(value, {u"bold"_s, u"normal"_s});
}

/// The value as it is written, for a property that is allowed.
QString allowedValue(const QString &name, const QString &value)
{
    if (name == "color"_L1 || name == "background-color"_L1)
        return cssColor(value);
    if (name == "font-size"_L1)
        return lettersOf(value);
    if (name == "font-weight"_L1)
        return weightOf(value);
    if (name == "font-style"_L1)
        return oneOf(value, {u"italic"_s, u"normal"_s});
    if (name == "text-decoration"_L1)
        return oneOf(value, {u"underline"_s, u"line-through"_s, u"none"_s});
    if (name == "text-align"_L1)
        return oneOf(value, {u"left"_s, u"right"_s, u"center"_s, u"justify"_s});
    if (name == "vertical-align"_L1)
        return oneOf(value, {u"top"_s, u"middle"_s, u"bottom"_s, u"sub"_s, u"super"_s});
    if (name == "white-space"_L1)
        return oneOf(value, {u"pre"_s, u"pre-wrap"_s});
    if (name == "border-collapse"_L1)
        return oneOf(value, {u"collapse"_s});
    if (name == "margin"_L1 || name == "padding"_L1)
        return distancesOf(value);
    if (name.startsWith("margin-"_L1) || name.startsWith("padding-"_L1))
        return distancesOf(value.section(u' ', 0, 0));
    if (name == "border"_L1 || name == "border-top"_L1 || name == "border-bottom"_L1 || name == "border-left"_L1
        || name == "border-right"_L1)
        return borderOf(value);
    if (name == "font-family"_L1)
        return value.contains("monospace"_L1) || value.contains("courier"_L1) || value.contains("consolas"_L1)
            ? u"monospace"_s
            : QString();
    return {};
}

bool isSide(const QString &name)
{
    static const QRegularExpression sided(u"\\A(?:margin|padding)-(?:left|right|top|bottom)\\z"_s);
    return !name.startsWith("margin-"_L1) && !name.startsWith("padding-"_L1) ? true : sided.match(name).hasMatch();
}

bool hides(const QString &name, const QString &value)
{
    if (name == "display"_L1)
        return value == "none"_L1;
    if (name == "visibility"_L1)
        return value == "hidden"_L1 || value == "collapse"_L1;
    if (name == "mso-hide"_L1)
        return value == "all"_L1;
    if (name == "max-height"_L1)
        return pixelsOf(value).value_or(1) == 0;
    return false;
}

bool isWhite(const QString &color)
{
    return color == "#ffffff"_L1 || color == "white"_L1;
}

/// The declarations of a style attribute, without comments.
std::vector<std::pair<QString, QString>> declarationsOf(QString style)
{
    std::vector<std::pair<QString, QString>> declarations;
    if (style.size() > longestStyle)
        return declarations;
    static const QRegularExpression comment(u"/\\*.*?(?:\\*/|\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    style.remove(comment);
    const QStringList parts = style.toLower().split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        QString value = part.mid(colon + 1).simplified();
        if (colon <= 0 || part.contains(u'\\'))
            continue;
        if (value.endsWith("!important"_L1))
            value = value.chopped(10).trimmed();
        declarations.emplace_back(part.left(colon).trimmed(), value);
    }
    return declarations;
}

} // namespace

QString oneOf(const QString &value, const QStringList &known)
{
    const QString word = value.trimmed().toLower();
    return known.contains(word) ? word : QString();
}

QString numberOf(const QString &value, int most, int least)
{
    static const QRegularExpression number(u"\\A\\s*(\\d{1,6})(?:\\.\\d+)?(?:px)?\\s*\\z"_s);
    const QRegularExpressionMatch match = number.match(value);
    const int found = match.hasMatch() ? match.captured(1).toInt() : -1;
    return found < least ? QString() : QString::number(std::min(found, most));
}

QString extentOf(const QString &value)
{
    static const QRegularExpression percent(u"\\A\\s*(\\d{1,3})(?:\\.\\d+)?%\\s*\\z"_s);
    if (const auto match = percent.match(value); match.hasMatch())
        return u"%1%"_s.arg(std::clamp(match.captured(1).toInt(), 1, 100));
    return numberOf(value, largestExtent, 1);
}

QString cssColor(const QString &value)
{
    const QString color = value.trimmed().toLower();
    static const QRegularExpression hex(u"\\A#?([0-9a-f]{3}|[0-9a-f]{6})\\z"_s);
    static const QRegularExpression rgb(
        u"\\Argba?\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]{1,6})%?\\s*)?\\)\\z"_s);
    static const QRegularExpression name(u"\\A[a-z]{3,20}\\z"_s);
    if (const auto match = hex.match(color); match.hasMatch() && (color.startsWith(u'#') || color.size() == 6)) {
        const QString digits = match.captured(1);
        if (digits.size() == 6)
            return u'#' + digits;
        return u"#%1%1%2%2%3%3"_s.arg(digits[0]).arg(digits[1]).arg(digits[2]);
    }
    if (const auto match = rgb.match(color); match.hasMatch()) {
        if (!match.captured(4).isEmpty() && match.captured(4).toDouble() == 0)
            return {};
        QString text = u"#"_s;
        for (int part = 1; part <= 3; ++part)
            text += u"%1"_s.arg(std::min(match.captured(part).toInt(), 255), 2, 16, QChar(u'0'));
        return text;
    }
    static const QStringList meaningless{u"transparent"_s, u"inherit"_s, u"initial"_s, u"unset"_s, u"revert"_s,
        u"auto"_s, u"none"_s, u"currentcolor"_s, u"windowtext"_s, u"window"_s};
    return name.match(color).hasMatch() && !meaningless.contains(color) ? color : QString();
}

MailStyle readMailStyle(const HtmlTag &tag)
{
    MailStyle style;
    if (tag.attributes.empty())
        return style;
    std::vector<std::pair<QString, QString>> kept;
    for (auto &[name, value] : declarationsOf(tag.value("style"_L1))) {
        style.isHidden = style.isHidden || hides(name, value);
        if (name == "width"_L1 || name == "height"_L1) {
            const auto pixels = value.endsWith(u'%') ? std::nullopt : pixelsOf(value);
            if (pixels)
                (name == "width"_L1 ? style.width : style.height) = std::clamp(
                    int(std::lround(*pixels)), 0, largestExtent);
            continue;
        }
        QString property = name;
        QString given = value;
        if (name == "background"_L1) { // of which only the colour is kept
            property = u"background-color"_s;
            given = value.section(u' ', 0, 0);
        }
        if (!isSide(property))
            continue;
        const QString allowed = allowedValue(property, given);
        if (allowed.isEmpty())
            continue;
        std::erase_if(kept, [&property](const auto &one) { return one.first == property; });
        kept.emplace_back(property, allowed);
    }
    QStringList texts;
    for (const auto &[name, value] : kept) {
        texts.append(name + u':' + value);
        style.hasBackground = style.hasBackground || (name == "background-color"_L1 && !isWhite(value));
    }
    style.text = texts.join(u';');
    const QString background = cssColor(tag.value("bgcolor"_L1));
    style.hasBackground = style.hasBackground || (!background.isEmpty() && !isWhite(background));
    return style;
}

} // namespace satchel
