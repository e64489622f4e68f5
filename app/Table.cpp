// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int columnGap = 2;

struct LetterRange
{
    char32_t first;
    char32_t last;
};

/// Wide and full-width blocks of EastAsianWidth.txt, with the letters that are not assigned yet.
constexpr LetterRange wideLetters[] = {{0x1100, 0x115F}, {0x231A, 0x231B}, {0x2E80, 0x303E}, {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

int widthOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return 0;
    default: break;
    }
    const bool isWide = std::ranges::any_of(
        wideLetters, [letter](const LetterRange &range) { return letter >= range.first && letter <= range.last; });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int left = width - 1; // of the ellipsis
    for (const uint letter : text.toUcs4()) {
        const char32_t one = letter;
        left -= widthOf(one);
        if (left < 0)
            break;
        kept += QString::fromUcs4(&one, 1);
    }
    return kept + u'…';
}

QString Table::text(bool hasHeadings) const
{
    if (m_rows.empty())
        return {};
    std::vector<int> widths;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        int widest = hasHeadings ? displayWidth(m_headings[column]) : 0;
        for (const Row &row : m_rows)
            widest = std::max(widest, displayWidth(row.cells.value(column)));
        widths.push_back(widest);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < m_headings.size(); ++column)
            text += padded(cells.value(column), widths[static_cast<size_t>(column)] + columnGap);
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    };
    QString text = hasHeadings ? line(m_headings) : QString();
    for (const Row &row : m_rows) {
        text += line(row.cells);
        for (const QString &note : row.notes)
            text += "  "_L1 + note + u'\n';
    }
    return text;
}

} // namespace satchel::app
