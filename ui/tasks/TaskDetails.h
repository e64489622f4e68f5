// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one task, each field to be edited in its place, and what comes next: complete it, plan the next one,
// call. Each edit is a change set of its own and says what it saw before, so that nobody's change is overwritten.
#pragma once

#include "items/TaskDependencyEdits.h"
#include "items/TaskEdits.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QScrollArea;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class EditableText;
class FactRow;
class IconButton;
class Label;
class SegmentedControl;
class TeamButtons;

class TaskDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetails(const PageContext &context, QWidget *parent = nullptr);

    void showTask(RecordId task);
    RecordId task() const { return m_task.id; }
    void focusFirst();
    /// Opens the comment that the part of a target names.
    void openPart(const QString &part);
    void editTitle();
    void editDue();
    void complete();
    void call();
    bool canCall() const { return !m_phone.isEmpty(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void deleteRequested(satchel::RecordId task);
    void created(satchel::RecordId task); // a copy, or the next one
    void navigateTo(const satchel::ui::Target &target);
    void callChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addFacts(QVBoxLayout &column);
    void addNext(QVBoxLayout &column);
    void addActions(QVBoxLayout &column);
    void addCustomFacts();
    FactRow *addFact(QVBoxLayout &column, const QString &field, const QString &label);
    void reload();
    void showFacts();
    void showReference(const QString &field);
    void showState();
    void findPhone();
    void edit(const QString &field);
    void editRepeats();
    void editReminders();
    void editLinks(items::DependencySide side);
    void showLinks(items::DependencySide side);
    void followLink(items::DependencySide side);
    void change(const QString &field, const Value &value);
    void change(std::vector<FieldValue> values, const QString &label);
    void changeDue(QDate date, QTime time);
    void planNext(QDate day);
    void pickNext();
    void follow(const QString &field);

    PageContext m_context;
    Record m_task;
    QString m_phone; // as it is dialled
    SegmentedControl *m_status = nullptr;
    Label *m_state = nullptr; // of a closed task, instead of the segments
    EditableText *m_title = nullptr;
    EditableText *m_description = nullptr;
    TeamButtons *m_team = nullptr;
    QHash<QString, FactRow *> m_facts;
    QVBoxLayout *m_customFacts = nullptr;
    QStringList m_customFields;
    QWidget *m_next = nullptr;
    Button *m_pick = nullptr;
    Button *m_complete = nullptr;
    Button *m_reopen = nullptr;
    Button *m_cancel = nullptr;
    Button *m_call = nullptr;
    bool m_isShowing = false; // the segments change by us, not by the person
};

} // namespace satchel::ui
