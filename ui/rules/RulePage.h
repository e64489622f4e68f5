// SPDX-License-Identifier: GPL-3.0-or-later
// One automation rule: its sentences, and beside them what it would have done and did. Edits are kept until Save rule
// (Ctrl+S) or Revert, also beyond the window's end (items/Drafts.h); whoever leaves for another place is asked. UI
// thread.
#pragma once

#include "rules/RuleSet.h"
#include "ui/common/LeaveQuestion.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QScrollArea;

namespace satchel::ui {

class AutomationPauseBanner;
class Banner;
class Button;
class IconButton;
class Label;
class PageHeader;
class RuleDiagram;
class RuleEditor;
class RuleSide;
class StateChip;

class RulePage : public Page
{
    Q_OBJECT

public:
    explicit RulePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Sync; }
    /// Target::Action::Create opens a new, empty rule.
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    RuleEditor *editor() const { return m_editor; }
    RuleDiagram *diagram() const { return m_diagram; }
    RuleSide *side() const { return m_side; }
    Banner *problem() const { return m_problem; }
    bool isEdited() const;
    bool hasUnsavedDraft() override;
    void leaveFor(std::function<void()> go) override;
    bool takesTextSize() const override { return isEdited(); } // made again, its draft would go

private:
    void addCommands();
    void make();
    void makeHeader();
    void arrange();
    void load(const RecordId &id);
    void loadEmpty();
    void openRecord(EntityKind entity, const RecordId &id);
    void restoreDraft();
    void keepDraft();
    QString placeOfDraft() const;
    void readAgain();
    void follow();
    void followPreview();
    void save(const std::function<void()> &saved);
    void askOverwrite(const std::function<void()> &saved);
    bool isChangedElsewhere(const AutomationRule &stored) const;
    void takeNew(RecordId id);
    Result<Edit> editOf(const AutomationRule &rule) const;
    void saveNow() { save({}); }
    void revert();
    void nameByParts();
    void rename();
    void switchOnOrOff();
    void showDiagram(bool isShown);
    void toggleDiagram() { showDiagram(!m_isDiagram); }
    void print();
    void addStep();
    void removeStep();
    void moveUp();
    void moveDown();
    void back();
    void showNameProblem(const Error &error, const QString &name);
    void showProblem(const QString &strong, const Error &error);
    QString placeText(const QString &where) const;
    std::optional<AutomationRule> finishedDraft() const;

    PageContext m_context;
    std::optional<rules::StoredRule> m_stored; // nothing of a new rule
    AutomationRule m_saved; // as it was opened or saved
    bool m_isSaving = false;
    bool m_isOvertaken = false; // something else was saved since the edits began
    LeaveQuestion m_question;
    PageHeader *m_header = nullptr; // the parts are made on the first visit
    Button *m_switch = nullptr;
    StateChip *m_state = nullptr;
    Banner *m_problem = nullptr;
    AutomationPauseBanner *m_pause = nullptr;
    QScrollArea *m_scroll = nullptr;
    RuleEditor *m_editor = nullptr;
    QScrollArea *m_diagramScroll = nullptr;
    RuleDiagram *m_diagram = nullptr;
    bool m_isDiagram = false; // in the place of the sentences
    RuleSide *m_side = nullptr;
    WidthClass m_width = WidthClass::Normal;
    bool m_isSideShown = false; // in a narrow window: in the place of the sentences
    struct Commands
    {
        QAction *save, *revert, *rename, *toggle, *addStep, *removeStep, *moveUp, *moveDown, *back, *side, *diagram,
            *print;
    };
    Commands m_commands{};
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
