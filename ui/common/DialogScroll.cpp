// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogScroll.h"

#include "ui/common/Theme.h"

#include <QApplication>

namespace satchel::ui {

namespace {

constexpr int dialogChrome = 170; // of the window's height, for the heading and the buttons, at 100 % text
constexpr int leastDialogRoom = 150;

} // namespace

DialogScroll::DialogScroll(QWidget *content, const QWidget *window) : m_window(window)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); });
}

/// The content takes the focus away with it, after this is no scroll area any more.
DialogScroll::~DialogScroll()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize DialogScroll::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int room = qMax(theme.px(leastDialogRoom), m_window->height() - theme.px(dialogChrome));
    return {widget()->sizeHint().width(), qMin(widget()->sizeHint().height(), room)};
}

/// Lower than it begins: an error below it takes its room from here.
QSize DialogScroll::minimumSizeHint() const
{
    const int least = Theme::of(this).px(leastDialogRoom);
    return {least, qMin(sizeHint().height(), least)};
}

void DialogScroll::showFocused(QWidget *now)
{
    // What was clicked is in view; moved away from below the mouse, its release would be another's.
    if (now && widget() && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(now);
}

} // namespace satchel::ui
