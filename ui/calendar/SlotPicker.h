// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one of the free times that this person offers: how long, which day, when it begins. It says whose meetings
// count besides, since only those of this store are known. UI thread.
#pragma once

#include "ui/calendar/OfferedTimes.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace satchel::ui {

class Label;

class SlotPicker : public QWidget
{
    Q_OBJECT

public:
    /// `theirs`: the zone of whom it is offered to, whose clock is shown beside one's own; nothing: not known.
    SlotPicker(const PageContext &context, const OfferedFor &asked, const std::optional<QTimeZone> &theirs,
        QWidget *parent = nullptr);

    qint64 seconds() const;
    /// When the chosen time begins; nothing when none is free.
    std::optional<Instant> chosen() const;

    /// The button of the dialog: it announces the chosen time as a double click does, and is enabled while there is
    /// one.
    void setButton(QPushButton *button);

    QComboBox *lengthBox() const { return m_length; }
    QListWidget *dayList() const { return m_days; }
    QListWidget *timeList() const { return m_times; }

Q_SIGNALS:
    void chosenChanged();
    void activated(); // a time, by the button or a double click

private:
    void read();
    void showTimes();
    QString timeText(Instant start) const;
    QString colleaguesText() const;

    PageContext m_context;
    OfferedFor m_asked;
    std::optional<QTimeZone> m_theirs;
    std::vector<Instant> m_starts; // of all days
    QComboBox *m_length;
    QListWidget *m_days;
    QListWidget *m_times;
    Label *m_none;
};

} // namespace satchel::ui
