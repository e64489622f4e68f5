// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/GuideSteps.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int numberRoom = 24;

} // namespace

GuideSteps::GuideSteps(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void GuideSteps::show(const QString &guide, const QList<int> &numbers)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme &theme = Theme::of(this);
    static const QRegularExpression numbered(u"^(\\d+)\\. (.*)$"_s);
    for (const QString &line : guide.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = numbered.match(line);
        if (match.hasMatch() && !numbers.isEmpty() && !numbers.contains(match.captured(1).toInt()))
            continue;
        auto *row = new QWidget;
        row->setMinimumHeight(theme.px(rowHeight));
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(theme.px(12), theme.px(13), theme.px(12), theme.px(13));
        across->setSpacing(theme.px(10));
        auto *number = new Label(match.hasMatch() ? QLocale().toString(match.captured(1).toInt()) : QString(),
            &Theme::Fonts::smallStrong, TextColor::Secondary);
        number->setMinimumWidth(theme.px(numberRoom));
        number->setAlignment(Qt::AlignCenter);
        number->setMinimumHeight(QFontMetrics(theme.font.body).height()); // on the first line of its text
        auto *text = new Label(match.hasMatch() ? match.captured(2) : line);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        across->addWidget(number, 0, Qt::AlignTop);
        across->addWidget(text, 1, Qt::AlignTop);
        m_column->addWidget(row);
    }
    setVisible(m_column->count() > 0);
}

void GuideSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
    for (int i = 1; i < m_column->count(); ++i) {
        const int y = m_column->itemAt(i)->geometry().top();
        painter.fillRect(QRect(1, y, width() - 2, 1), theme.border.subtle);
    }
}

} // namespace satchel::ui

#include "moc_GuideSteps.cpp"
