// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/Redaction.h"

#include "diagnostics/KnownWords.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::diagnostics {

namespace {

const auto mask = u"…"_s;

bool isKnown(const QString &word)
{
    static const QSet<QString> known = [] {
        const QStringList words = QString::fromLatin1(knownWords).split(QRegularExpression(u"\\s+"_s));
        return QSet<QString>(words.begin(), words.end());
    }();
    return !word.isEmpty() && known.contains(word.toLower());
}

/// Of an apostrophe only "doesn't" and the like are known: "doesnt".
bool staysWhole(QString word)
{
    const QStringList parts = word.remove(u'\'').split(u'_');
    return std::ranges::all_of(parts, &isKnown);
}

/// A word with the marks around it, which stay where they say nothing.
QString redactedWord(const QString &word)
{
    static const QRegularExpression around(u"^([(\\[]*)(.*?)([)\\].,:;!?]*)$"_s);
    const auto match = around.match(word);
    return staysWhole(match.captured(2)) ? word : match.captured(1) + mask + match.captured(3);
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression quotes(
        u"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|`[^`]*`|‘[^’]*’|(?<![\\p{L}\\p{N}])'[^']*'(?!\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression spaces(u"\\s+"_s);
    const QString withoutQuotes = QString(text).replace(quotes, mask);
    QStringList kept;
    for (const QString &word : withoutQuotes.split(spaces, Qt::SkipEmptyParts)) {
        const QString shown = redactedWord(word);
        if (shown != mask || kept.isEmpty() || kept.last() != mask)
            kept.append(shown);
    }
    return kept.join(u' ');
}

} // namespace satchel::diagnostics
