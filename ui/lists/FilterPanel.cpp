// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterPanel.h"

#include "ui/common/Theme.h"
#include "ui/lists/FilterBuilder.h"

#include <QEvent>
#include <QVBoxLayout>

namespace satchel::ui {

FilterPanel::FilterPanel(FilterBuilder &filter, QVBoxLayout &column, QWidget *parent)
    : QWidget(parent), m_filter(filter)
{
    const Theme &theme = Theme::of(this);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(theme.space.four, 0, theme.space.four, theme.space.three);
    inside->addWidget(&filter);
    column.addWidget(this);
    parent->installEventFilter(this);
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        m_filter.setMostHeight(parentWidget()->height() / 2);
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_FilterPanel.cpp"
