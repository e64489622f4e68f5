// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which sequences that skip holidays send nothing: typed one a line, or taken from a calendar file as
// authorities publish them.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QPlainTextEdit;

namespace satchel::ui {

class HolidaysDialog : public Dialog
{
    Q_OBJECT

public:
    HolidaysDialog(const PageContext &context, QWidget *parent);

    /// Adds the all-day events of an iCalendar file that are not there yet, those of each year once. Invalid, Io: it
    /// could not be read.
    Result<void> addCalendar(const QString &path);
    QPlainTextEdit *days() const { return m_days; }
    /// Which events of the last file were not added; empty: all were.
    QString remark() const;
    Button *verb() const { return m_verb; }

private:
    void chooseCalendar();
    void save();

    PageContext m_context;
    QPlainTextEdit *m_days;
    Label *m_remark;
    Button *m_verb;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
