// SPDX-License-Identifier: GPL-3.0-or-later
// A rule as boxes with a keyword before each: When, If, Then, Wait, If … else, Stop. Keeps the draft; the page saves
// it. UI thread.
#pragma once

#include "ui/rules/RuleDraft.h"
#include "ui/rules/StepSentence.h"

#include "ui/common/ControlAccessible.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;
class SentenceRow;

/// A sentence in a box. The one with the focus has an accent border.
class RuleBox : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    RuleBox(QWidget *sentence, const QString &stepId, QWidget *parent = nullptr);

    /// Empty for boxes that are no steps.
    QString stepId() const { return m_stepId; }
    void setCurrent(bool isCurrent);
    /// What takes the focus in it, in order.
    QList<QWidget *> controls() const;
    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }
    /// Goes to its first word.
    void press() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_stepId;
    bool m_isCurrent = false;
};

class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(const PageContext &context, QWidget *parent = nullptr);
    ~RuleEditor() override;

    void setRule(const AutomationRule &rule);
    const AutomationRule &rule() const { return m_rule; }
    /// Nothing else of the draft changes.
    void setName(const QString &name);
    void setReadOnly(bool isReadOnly);
    /// What was typed a moment ago is in the rule from here on.
    void finish();
    /// Something will be in the rule in a moment.
    bool isTyping() const;
    /// Branches one under the other.
    void setNarrow(bool isNarrow);

    /// The id of the step with the focus; empty: none has it.
    QString currentStep() const { return m_current; }
    void setCurrentStep(const QString &id);
    void addStep(const StepList &list, const QString &behind, RuleStepKind kind);
    /// Offers the kinds below the current step, or at the end.
    void offerSteps();
    void removeCurrent();
    void moveCurrent(int by);
    std::vector<RuleBox *> boxes() const;
    Label *words() const { return m_words; }

Q_SIGNALS:
    void edited();
    void currentChanged();

private:
    using RuleChange = std::function<void(AutomationRule &)>;

    /// Where the focus is: a box, by its step or its place, and the control in it.
    struct FocusPlace
    {
        bool isInside = false;
        QString step;
        qsizetype box = -1;
        qsizetype control = -1; // none: the box itself
    };
    FocusPlace focusPlace() const;
    void restoreFocus(const FocusPlace &place);
    void rebuild();
    void rebuildLater();
    void rebuildWithDrafts();
    QList<QJsonObject> conditionDrafts() const;
    void addSteps(QBoxLayout &column, const StepList &list, bool isOutermost);
    void addBranches(QVBoxLayout &column, const RuleStep &step);
    void addKeyword(QBoxLayout &column, const QString &keyword, QWidget *box, bool isOutermost);
    Button *addButton(QBoxLayout &column, const StepList &list, bool isOutermost);
    QWidget *makeTrigger();
    QWidget *makeStop();
    QWidget *makeLimits();
    QWidget *makeWords();
    void addChange(SentenceRow &row);
    void addSchedule(SentenceRow &row);
    void addTime(SentenceRow &row);
    void changeEntity(const QString &name);
    void edit(const RuleChange &change);
    void editStep(const QString &id, const StepEditing::Change &change);
    void fillMenu(QMenu &menu, const StepList &list, const QString &behind);
    StepList listOfCurrent() const;
    void followFocus(const QWidget *focused);
    void showWords();

    PageContext m_context;
    AutomationRule m_rule;
    EntityKind m_shownEntity{}; // that the conditions are of
    QWidget *m_content = nullptr;
    Label *m_words = nullptr;
    QString m_current;
    QString m_focusNext;
    bool m_isRebuildPlanned = false;
    bool m_isNarrow = false;
    bool m_isReadOnly = false;
};

} // namespace satchel::ui
