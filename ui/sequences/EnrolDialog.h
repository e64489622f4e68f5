// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before people get into a sequence: which one, from which account, and who. Below it says how many would get in,
// and who not and why; the button repeats the number (I11).
#pragma once

#include "items/Enrolling.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace satchel::ui {

class EnrolDialog : public Dialog
{
    Q_OBJECT

public:
    struct Request
    {
        RecordId sequence = {}; // null: a person chooses
        std::vector<sequences::EnrolmentTarget> people = {}; // none: a person chooses a view, a segment or a contact
        QString about = {}; // who they are, in one line
    };

    EnrolDialog(const PageContext &context, Request request, QWidget *parent);

    QComboBox *sequence() const { return m_sequence; }
    QComboBox *source() const { return m_source; }
    Button *verb() const { return m_verb; }
    QTableWidget *leftOut() const { return m_leftOut; }

private:
    QComboBox *addCombo(const QString &label);
    void addPeople();
    void addResult();
    void offer(const items::EnrolmentChoices &choices);
    void ask();
    std::optional<items::EnrolmentQuestion> question() const;
    void show(const sequences::EnrolmentPlan &plan);
    void showNothing(const QString &sentence);
    void enrol();
    void commit(const ChangeSet &changes, int people);
    void setEnrolling(bool isEnrolling);

    PageContext m_context;
    Request m_request;
    items::Enrolling m_enrolling;
    items::EnrolmentChoices m_choices;
    items::EnrolmentQuestion m_asked;
    std::optional<items::EnrolmentQuestion> m_planned; // whose outcome is shown; nothing while it is planned
    bool m_isEnrolling = false;
    QComboBox *m_sequence;
    QComboBox *m_account;
    QComboBox *m_source = nullptr; // these two where a person chooses
    FieldEditor *m_person = nullptr;
    QCheckBox *m_again;
    Label *m_sum;
    QTableWidget *m_leftOut;
    Button *m_verb;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
