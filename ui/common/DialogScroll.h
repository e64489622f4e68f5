// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a dialog that may be higher than the window: as high as it needs, as far as the window has room, and
// it scrolls where there is less. The heading and the buttons of the dialog stay in view.
#pragma once

#include <QScrollArea>

namespace satchel::ui {

class DialogScroll : public QScrollArea
{
public:
    /// `window`: the one that the dialog is shown over; it must outlive this.
    DialogScroll(QWidget *content, const QWidget *window);
    ~DialogScroll() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void showFocused(QWidget *now);

    const QWidget *m_window;
};

} // namespace satchel::ui
