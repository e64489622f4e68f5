// SPDX-License-Identifier: GPL-3.0-or-later
// When a built report is made by itself: every week or month, as PDF or workbook, into a folder, as an e-mail to people
// of the team and to others, or both. Saving makes it a schedule of this computer, from now on.
#pragma once

#include "reports/schedule/ReportSchedule.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QTimeEdit;

namespace satchel::ui {

class TokenField;

class ScheduleDialog : public Dialog
{
    Q_OBJECT

public:
    /// `schedule` has a report and its name; without an id it is a new one.
    ScheduleDialog(const PageContext &context, const reports::ReportSchedule &schedule, QWidget *parent);

    /// As the controls say it. Its people are those that are ticked, and those that are not listed.
    reports::ReportSchedule schedule() const;

private:
    void addName();
    void addWhen();
    void addWhat();
    void addPeople();
    void addAddresses();
    void addAccountHint();
    QString wrongAddress() const;
    void addDeskHint();
    void addRightsHint(const reports::ScheduleRights &rights, bool maySave);
    QWidget *labelled(const QString &name, QWidget *control);
    void chooseFolder();
    void follow();
    void save();
    void remove();
    int rowOf(RecordId person) const;

    PageContext m_context;
    reports::ReportSchedule m_schedule;
    QLineEdit *m_name;
    QComboBox *m_rhythm;
    QComboBox *m_weekday;
    QSpinBox *m_monthDay;
    QTimeEdit *m_at;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QListWidget *m_people;
    TokenField *m_addresses; // of people outside the team
    Label *m_next;
    QWidget *m_weekdayPart = nullptr;
    QWidget *m_monthDayPart = nullptr;
    Button *m_save = nullptr;
    bool m_isSaving = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
