// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/TextLayouter.h"

#include "documents/engine/Units.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace satchel::documents {

namespace {

QFont::Weight weightOf(Role role)
{
    switch (role) {
    case Role::Body:
    case Role::Small: return QFont::Normal;
    case Role::Strong:
    case Role::SmallStrong:
    case Role::Heading:
    case Role::Title:
    case Role::Display:
    case Role::Cover: break;
    }
    return QFont::DemiBold;
}

bool isHeading(Role role)
{
    return role == Role::Heading || role == Role::Title || role == Role::Display || role == Role::Cover;
}

qreal lineFactor(Role role)
{
    return role == Role::Cover ? 1.12 : isHeading(role) ? 1.25 : 1.38;
}

QFont fontOf(const Look &look, Role role)
{
    QFont font;
    const bool hasOwn = isHeading(role) && !look.headingFamilies.isEmpty();
    font.setFamilies(hasOwn ? look.headingFamilies : look.families);
    font.setPixelSize(qMax(1, qRound(points(look.size(role)))));
    font.setWeight(weightOf(role));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1); // figures below one another
#endif
    return font;
}

QList<QTextLayout::FormatRange> rangesOf(const std::vector<Emphasis> &emphases)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Emphasis &emphasis : emphases) {
        QTextCharFormat format;
        if (emphasis.isBold)
            format.setFontWeight(QFont::DemiBold);
        if (emphasis.isItalic)
            format.setFontItalic(true);
        if (emphasis.isUnderlined)
            format.setFontUnderline(true);
        if (!emphasis.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(emphasis.link);
        }
        ranges.append({static_cast<int>(emphasis.start), static_cast<int>(emphasis.length), format});
    }
    return ranges;
}

} // namespace

void SetText::appendTo(std::vector<Item> &items, QPointF at) const
{
    for (size_t i = 0; i < lines.size(); ++i)
        items.push_back(item(i, at));
}

Item SetText::item(size_t line, QPointF at) const
{
    return {{at.x(), at.y() + lines[line].top, width, lines[line].height},
        LineItem{layout, static_cast<int>(line), at, color}};
}

TextLayouter::TextLayouter(const Look &look, bool isRightToLeft, IsStopped isStopped)
    : m_look(look), m_isRightToLeft(isRightToLeft), m_isStopped(std::move(isStopped))
{
    for (size_t i = 0; i < roleCount; ++i)
        m_fonts[i] = fontOf(look, static_cast<Role>(i));
}

qreal TextLayouter::lineHeight(Role role) const
{
    return points(m_look.size(role)) * lineFactor(role);
}

qreal TextLayouter::measure(const QString &text, Role role) const
{
    const auto index = static_cast<size_t>(role);
    QHash<QChar, qreal> &advances = m_advances[index];
    qreal width = 0;
    for (const QChar letter : text) {
        auto known = advances.find(letter);
        if (known == advances.end())
            known = advances.insert(letter, QFontMetricsF(m_fonts[index]).horizontalAdvance(letter));
        width += *known;
    }
    return width;
}

SetText TextLayouter::set(const Text &text, qreal width) const
{
    return set(text, std::optional<qreal>(width));
}

SetText TextLayouter::setNatural(const Text &text) const
{
    return set(text, std::optional<qreal>());
}

/// A line is as high as its role wants, more only where a fallback face (Arabic, Japanese) needs it.
SetText TextLayouter::set(const Text &text, std::optional<qreal> width) const
{
    QString words = text.text;
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const auto layout = std::make_shared<QTextLayout>(words, m_fonts[static_cast<size_t>(text.role)]);
    QTextOption option;
    option.setWrapMode(width ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    // Absolute: the sides are the paper's, in either direction of the text.
    const bool isRight = width && (text.align == Align::End) != m_isRightToLeft;
    option.setAlignment(width && text.align == Align::Centre
            ? Qt::AlignHCenter
            : (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->setFormats(rangesOf(text.emphases));
    layout->setCacheEnabled(true);
    SetText result;
    const qreal wanted = lineHeight(text.role);
    qreal natural = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width.value_or(points(100'000)));
        const qreal height = qMax(wanted, line.height());
        line.setPosition({0, result.height + (height - line.height()) / 2});
        if (result.lines.empty())
            result.baseline = line.y() + line.ascent();
        result.lines.push_back({result.height, height});
        result.height += height;
        natural = qMax(natural, line.naturalTextWidth());
    }
    layout->endLayout();
    result.layout = layout;
    result.width = width.value_or(natural);
    result.color = m_look.color(text.ink);
    return result;
}

} // namespace satchel::documents
