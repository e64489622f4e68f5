// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterPanel.h"

#include "ui/common/Painting.h"

#include <QMouseEvent>
#include <QVBoxLayout>

namespace satchel::ui {

FilterPanel::FilterPanel(QWidget &filter, QVBoxLayout &column, QWidget *parent)
    : QWidget(parent), m_filter(filter), m_column(column)
{
    const Theme &theme = Theme::of(this);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(theme.space.four, 0, theme.space.four, theme.space.three);
    inside->addWidget(&filter);
    column.addWidget(this);
    parent->installEventFilter(this);
}

void FilterPanel::setSheet(bool isSheet)
{
    if (isSheet == m_isSheet)
        return;
    m_isSheet = isSheet;
    if (isSheet) {
        m_column.removeWidget(this);
        static_cast<QVBoxLayout *>(layout())->addStretch(1);
        cover();
    } else {
        delete layout()->takeAt(layout()->count() - 1);
        m_column.insertWidget(0, this);
    }
    update();
}

void FilterPanel::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
}

void FilterPanel::showEvent(QShowEvent *event)
{
    if (m_isSheet)
        cover();
    QWidget::showEvent(event);
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isSheet && event->type() == QEvent::Resize)
        cover();
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::mousePressEvent(QMouseEvent *event)
{
    if (m_isSheet && !m_filter.geometry().contains(event->position().toPoint()))
        Q_EMIT closeRequested();
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    if (!m_isSheet)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.scrim);
    painter.fillRect(QRect(0, 0, width(), m_filter.geometry().bottom() + theme.space.three), theme.surface.page);
}

} // namespace satchel::ui

#include "moc_FilterPanel.cpp"
