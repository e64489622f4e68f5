// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences: the list of all, and beside it the one that is current with its steps, figures and people. N makes one, A
// adds a step, Alt+Up and Alt+Down move it, Enter changes it. UI thread.
#pragma once

#include "items/SequencesModel.h"
#include "sequences/SequencePlan.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListView;
class QMenu;
class QStackedLayout;

namespace satchel::ui {

class EmptyState;
class PageHeader;
class SequenceView;

class SequencesPage : public Page
{
    Q_OBJECT

public:
    explicit SequencesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Sequences"); }
    Icon icon() const override { return Icon::Repeat; }
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    items::SequencesModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    SequenceView *view() const { return m_view; }

private:
    void addCommands();
    void make();
    void makeList();
    void arrange();
    void showReading();
    void followCommands();
    void chooseRow(const QModelIndex &row);
    void showList();
    const sequences::Sequence *sequence() const;
    QString status() const;
    std::optional<std::pair<sequences::Sequence, size_t>> currentStepNow() const;

    void newSequence();
    void changeRules();
    void duplicate();
    void remove();
    void activateOrPause();
    void resume();
    void takeOver();
    void enrol();
    void addStep();
    void addStepOf(sequences::StepKind kind);
    void changeStep();
    void removeStep();
    void moveStepUp() { moveStep(-1); }
    void moveStepDown() { moveStep(1); }
    void moveStep(int by);
    void takeOut();
    void openPerson();
    void changeHolidays();
    void showMore();

    PageContext m_context;
    items::SequencesModel *m_model = nullptr; // the parts are made on the first visit
    PageHeader *m_header = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_content = nullptr;
    QListView *m_list = nullptr;
    SequenceView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    WidthClass m_width = WidthClass::Normal;
    bool m_isOneOpen = false; // in a narrow window: it is in the place of the list
    struct Commands
    {
        QAction *create, *rules, *duplicate, *remove, *activate, *resume, *takeOver, *enrol, *addStep, *changeStep,
            *removeStep, *moveUp, *moveDown, *takeOut, *openPerson, *holidays, *back;
    };
    Commands m_commands{};
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
