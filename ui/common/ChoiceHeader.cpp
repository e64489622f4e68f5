// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceHeader.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

namespace {

constexpr int mostBylineLines = 2;

} // namespace

ChoiceHeader::ChoiceHeader(int lastChoice, int bylineRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_lastChoice(lastChoice), m_bylineRole(bylineRole)
{
}

QString ChoiceHeader::text(int section, int role) const
{
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

/// Who and when are on two lines where the column is narrow.
int ChoiceHeader::bylineLines(int section, const Theme &theme) const
{
    const QString byline = text(section, m_bylineRole);
    return byline.isEmpty()
        ? 1
        : countLines(byline, theme.font.small, sectionSize(section) - 2 * theme.space.three, mostBylineLines);
}

QSize ChoiceHeader::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics small(theme.font.small);
    int lines = 1;
    for (int section = 0; section < count(); ++section)
        lines = qMax(lines, isSectionHidden(section) ? 1 : bylineLines(section, theme));
    return {QHeaderView::sizeHint().width(),
        QFontMetrics(theme.font.semibold).height() + lines * small.height() + theme.px(12)};
}

void ChoiceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, theme.surface.sunken);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.border.normal);
    if (section == 0) {
        drawText(*painter, placed(*painter, rect, rect.adjusted(theme.space.four, 0, -theme.px(8), 0)),
            text(section, Qt::DisplayRole), theme.font.small, theme.text.secondary);
        return;
    }
    painter->fillRect(placed(*painter, rect, QRect(rect.x(), rect.y(), 1, rect.height())), theme.border.subtle);
    const QStringList key = section <= m_lastChoice ? QStringList{QString::number(section)} : QStringList();
    const int width = key.isEmpty() ? 0 : keyCapsWidth(key, theme);
    const int line = QFontMetrics(theme.font.semibold).height();
    const QRect inner = rect.adjusted(theme.space.three, theme.px(6), -theme.space.three, 0);
    drawText(*painter, placed(*painter, rect, QRect(inner.x(), inner.y(), inner.width() - width - theme.px(6), line)),
        text(section, Qt::DisplayRole), theme.font.semibold, theme.text.primary);
    if (!key.isEmpty())
        drawKeyCaps(
            *painter, placed(*painter, rect, QRect(inner.right() + 1 - width, inner.y(), width, line)), key, theme);
    drawLines(*painter, placed(*painter, rect, inner.adjusted(0, line, 0, 0)), text(section, m_bylineRole),
        theme.font.small, theme.text.secondary, mostBylineLines);
}

} // namespace satchel::ui

#include "moc_ChoiceHeader.cpp"
