// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskTimeline.h"

#include "ui/common/Button.h"
#include "ui/common/SegmentedControl.h"

#include <QHBoxLayout>

namespace satchel::ui {

TaskTimeline::TaskTimeline(items::TaskListModel &model, TaskDelegate::MakeText makeText, QWidget *parent)
    : QWidget(parent), m_view(new TaskTimelineView(model, std::move(makeText), this)),
      m_zoom(new SegmentedControl(tr("Scale of the timeline"), this))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.space.four, 0, theme.space.four, 0);
    row->setSpacing(theme.px(6));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    auto *earlier = new IconButton(Icon::Left, tr("Earlier"));
    earlier->setName(tr("Earlier"), isMirrored ? Qt::Key_Right : Qt::Key_Left);
    auto *today = new Button(tr("Today"));
    today->setSmall(true);
    auto *later = new IconButton(Icon::Right, tr("Later"));
    later->setName(tr("Later"), isMirrored ? Qt::Key_Left : Qt::Key_Right);
    row->addWidget(earlier);
    row->addWidget(today);
    row->addWidget(later);
    row->addStretch(1);
    for (const QString &name : {tr("Day"), tr("Week"), tr("Month")})
        m_zoom->addSegment(name);
    row->addWidget(m_zoom);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    const int page = 7;
    connect(earlier, &QToolButton::clicked, this, [this] { m_view->scrollDays(-page); });
    connect(later, &QToolButton::clicked, this, [this] { m_view->scrollDays(page); });
    connect(today, &QPushButton::clicked, m_view, &TaskTimelineView::showToday);
    connect(m_zoom, &QTabBar::currentChanged, this,
        [this](int index) { m_view->setZoom(static_cast<TimelineZoom>(index)); });
    connect(m_view, &TaskTimelineView::zoomChanged, this,
        [this](TimelineZoom zoom) { m_zoom->setCurrentIndex(static_cast<int>(zoom)); });
}

} // namespace satchel::ui

#include "moc_TaskTimeline.cpp"
