// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/QuotedText.h"

#include "domain/MailText.h"

#include <algorithm>
#include <QStringList>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

bool isMarked(QStringView line)
{
    return line.trimmed().startsWith(u'>');
}

QString withoutEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.toString();
}

/// Those with a mark; of an earlier message without marks all that say something.
int countQuoted(const QString &quote)
{
    const QStringList lines = quote.split(u'\n');
    const bool hasMarks = std::ranges::any_of(lines, &isMarked);
    const auto counts = [hasMarks](
                            const QString &line) { return hasMarks ? isMarked(line) : !line.trimmed().isEmpty(); };
    return static_cast<int>(std::ranges::count_if(lines, counts));
}

} // namespace

QuotedText splitQuote(const QString &body)
{
    const QString text = QString(body).replace(u"\r\n"_s, u"\n"_s);
    const auto parts = splitMailText(text);
    if (parts.empty() || parts.back().kind != MailTextPart::Kind::Quote)
        return {withoutEnd(text), {}, 0};
    const QString &quote = parts.back().text;
    return {withoutEnd(QStringView(text).chopped(quote.size())), withoutEnd(quote), countQuoted(quote)};
}

QString snippetOf(const QString &body)
{
    const QuotedText split = splitQuote(body);
    return (split.text.isEmpty() ? split.quoted : split.text).simplified();
}

} // namespace satchel::items
