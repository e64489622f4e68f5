// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/GuideSteps.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int numberSide = 22;

/// A number in a ring, on the first line of its step.
class GuideNumber : public QWidget
{
public:
    explicit GuideNumber(const QString &number) : m_number(number)
    {
        const Theme &theme = Theme::of(this);
        const int side = qMax(theme.px(numberSide), QFontMetrics(theme.font.body).height());
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), width() / 2.0, theme.surface.sunken, theme.border.normal);
        painter.setFont(theme.font.smallStrong);
        painter.setPen(theme.text.secondary);
        painter.drawText(rect(), Qt::AlignCenter, m_number);
    }

private:
    QString m_number;
};

} // namespace

GuideSteps::GuideSteps(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void GuideSteps::show(const QString &guide, const QList<int> &lines)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown.clear();
    const Theme &theme = Theme::of(this);
    const QStringList all = guide.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!lines.isEmpty() && !lines.contains(static_cast<int>(i) + 1))
            continue;
        const QString number = QLocale().toString(m_shown.size() + 1);
        m_shown.append(u"%1. %2"_s.arg(number, all.at(i)));
        auto *row = new QWidget;
        row->setMinimumHeight(theme.px(rowHeight));
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
        across->setSpacing(theme.px(10));
        auto *text = new Label(all.at(i));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(m_shown.last());
        across->addWidget(new GuideNumber(number), 0, Qt::AlignTop);
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
