// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Scrolling.h"
#include "ui/common/Theme.h"

#include <QScrollArea>

namespace satchel::ui {

namespace {

constexpr double largeText = 1.5; // times the usual size

} // namespace

QScrollArea *scrolledColumn(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its width must not follow its height, which would follow its width.
    const bool isLarge = Theme::of(content).textFactor() > largeText;
    scroll->setVerticalScrollBarPolicy(isLarge ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace satchel::ui
