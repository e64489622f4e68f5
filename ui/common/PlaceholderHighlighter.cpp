// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlaceholderHighlighter.h"

#include "ui/common/Theme.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression field(u"\\{([a-z][a-z0-9_.]*)\\}"_s);
    return field;
}

} // namespace

void PlaceholderHighlighter::setNames(const QStringList &names)
{
    m_names = names;
    rehighlight();
}

QString PlaceholderHighlighter::fieldAt(const QString &text, qsizetype at)
{
    for (auto found = pattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() <= at && at < match.capturedEnd())
            return match.captured(1);
    }
    return {};
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    const Theme &theme = Theme::of();
    for (auto found = pattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const bool isNamed = isKnown(match.captured(1));
        QTextCharFormat format;
        format.setForeground(isNamed ? theme.accent.text : theme.amber.text);
        format.setBackground(isNamed ? theme.accent.tint : theme.amber.tint);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

} // namespace satchel::ui

#include "moc_PlaceholderHighlighter.cpp"
