// SPDX-License-Identifier: GPL-3.0-or-later
// How long a call took: a clock that runs while one speaks, or minutes typed afterwards.
#pragma once

#include "ui/common/PageContext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace satchel::ui {

class Button;
class Label;

class CallClock : public QWidget
{
    Q_OBJECT

public:
    explicit CallClock(const PageContext &context, QWidget *parent = nullptr);

    /// How a text is read and written: "11:04" of a call is minutes and seconds, "1:30" of a meeting hours and minutes.
    enum class Unit : quint8 { Seconds, Minutes };
    void setUnit(Unit unit);
    Unit unit() const { return m_unit; }

    void setSeconds(qint64 seconds);
    /// 0 when nothing was typed; empty when it cannot be read.
    std::optional<qint64> seconds() const;
    void start();
    void stop();
    /// Without its clock it is a field only: for what is over.
    void setStartable(bool isStartable);
    /// The button as its icon alone.
    void setCompact(bool isCompact);

Q_SIGNALS:
    void edited();

private:
    void showTime();
    QString textOf(qint64 seconds) const;

    PageContext m_context;
    std::optional<Instant> m_start; // while it runs
    QTimer m_tick;
    Label *m_running;
    QLineEdit *m_duration;
    Button *m_button;
    Label *m_label;
    Unit m_unit = Unit::Seconds;
    qint64 m_given = 0; // seconds
    bool m_isCompact = false;
};

} // namespace satchel::ui
