// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as a bar: each point as wide as its minutes, filled as far as its time is used; what took longer than
// planned ends in amber.
#pragma once

#include "items/Meeting.h"

#include <QWidget>

namespace satchel::ui {

class AgendaBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaBar(QWidget *parent = nullptr);

    void setMeeting(const items::Meeting &meeting);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        qint64 minutes = 0;
        qint64 used = 0;
        bool isDone = false;
    };
    std::vector<Part> m_parts;
};

} // namespace satchel::ui
