// SPDX-License-Identifier: GPL-3.0-or-later
// One sequence: its name and status, its rules in words, its steps with their figures, and the people in it. What is
// done is the page's commands.
#pragma once

#include "items/SequencesModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QAction;
class QListView;
class QStackedLayout;
class QTableView;

namespace satchel::ui {

class Banner;
class Button;
class EmptyState;
class IconButton;
class Label;
class PeopleModel;
class SegmentedControl;
class StateChip;
class StepsModel;

class SequenceView : public QWidget
{
    Q_OBJECT

public:
    struct Commands
    {
        QAction *activate; // or pause
        QAction *enrol;
        QAction *addStep;
        QAction *resume; // after a backup was restored
        QAction *takeOver; // what another computer carries out
        QAction *back; // where the list is not beside it
    };
    SequenceView(const PageContext &context, const Commands &commands, QWidget *parent = nullptr);

    /// `status`: the choice of the sequence.
    void show(const items::SequenceDetail &detail, const QString &status, bool isHeld);
    /// With the button that goes back to the list.
    void setNarrow(bool isNarrow);

    QListView *steps() const { return m_steps; }
    QTableView *people() const { return m_people; }
    SegmentedControl *parts() const { return m_parts; }
    /// -1: none.
    int currentStep() const;
    /// Of the selected people.
    std::vector<items::EnrolmentEntry> selectedPeople() const;
    Button *addButton() const { return m_add; }
    IconButton *moreButton() const { return m_more; }
    bool isShowingPeople() const;

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void stepRequested(int step);
    void personRequested(satchel::EntityKind entity, const satchel::RecordId &person);
    void moreRequested();
    void currentChanged();

private:
    QWidget *makeHead();
    QWidget *makeParts();
    void makeSteps();
    void makePeople();
    void choosePart();

    PageContext m_context;
    Commands m_commands;
    RecordId m_shown;
    StepsModel *m_stepsModel;
    PeopleModel *m_peopleModel;
    IconButton *m_back;
    Label *m_name;
    StateChip *m_status;
    Button *m_activate;
    Button *m_enrol;
    IconButton *m_more;
    Label *m_rules;
    Banner *m_held;
    Banner *m_elsewhere;
    Banner *m_problem;
    SegmentedControl *m_parts;
    Button *m_add;
    QStackedLayout *m_stack;
    QListView *m_steps;
    QTableView *m_people;
    EmptyState *m_noSteps;
    EmptyState *m_nobody;
};

} // namespace satchel::ui
