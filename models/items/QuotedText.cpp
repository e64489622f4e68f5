// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/QuotedText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

bool isQuoted(QStringView line)
{
    return line.trimmed().startsWith(u'>');
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// "-----Original Message-----" and its translations, or the line that Outlook draws.
bool beginsOriginal(QStringView line)
{
    static const QRegularExpression rule(u"^\\s*(-{3,}\\s*\\S.{0,60}\\S\\s*-{3,}|_{20,})\\s*$"_s);
    return rule.match(line.toString()).hasMatch();
}

/// "Am Mo., 9. März 2026 um 16:34 schrieb Mara Lindqvist:", in whatever language: it ends with a colon and names a time
/// or an address.
bool introducesQuote(QStringView line)
{
    static const QRegularExpression when(u"(\\d{1,2}[:.h]\\d{2}|\\d{4}|@)"_s);
    const QStringView trimmed = line.trimmed();
    return trimmed.size() < 240 && (trimmed.endsWith(u':') || trimmed.endsWith(u'：'))
        && when.match(trimmed.toString()).hasMatch();
}

/// The first line of the quotation that ends the text; the number of lines when none does.
qsizetype beginningOfQuote(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (beginsOriginal(lines[i]))
            return i;
    }
    qsizetype first = lines.size();
    while (first > 0 && (isQuoted(lines[first - 1]) || isBlank(lines[first - 1])))
        --first;
    const bool hasQuote = std::any_of(
        lines.begin() + first, lines.end(), [](const QString &line) { return isQuoted(line); });
    if (!hasQuote)
        return lines.size();
    // Mail programs break a long introduction into two lines.
    if (first > 0 && introducesQuote(lines[first - 1]))
        return first - 1;
    if (first > 1 && introducesQuote(lines[first - 2] + u' ' + lines[first - 1]) && !isBlank(lines[first - 2]))
        return first - 2;
    return first;
}

QString joined(const QStringList &lines)
{
    const QString text = lines.join(u'\n');
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end);
}

} // namespace

QuotedText splitQuote(const QString &body)
{
    const QStringList lines = QString(body).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    const qsizetype first = beginningOfQuote(lines);
    const QStringList quoted = lines.mid(first);
    QuotedText split{joined(lines.first(first)), joined(quoted), 0};
    const bool hasMarks = std::ranges::any_of(quoted, [](const QString &line) { return isQuoted(line); });
    const auto counts = [hasMarks](const QString &line) { return hasMarks ? isQuoted(line) : !isBlank(line); };
    split.lines = static_cast<int>(std::ranges::count_if(quoted, counts));
    return split;
}

QString snippetOf(const QString &body)
{
    const QuotedText split = splitQuote(body);
    return (split.text.isEmpty() ? split.quoted : split.text).simplified();
}

} // namespace satchel::items
