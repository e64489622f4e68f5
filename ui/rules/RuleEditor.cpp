// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleEditor.h"

#include "domain/AutomationRuleText.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popups.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/rules/RuleText.h"
#include "ui/rules/SentenceRow.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QMenu>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keywordWidth = 64;
constexpr int boxMargin = 12;

} // namespace

RuleBox::RuleBox(QWidget *sentence, const QString &stepId, QWidget *parent) : QWidget(parent), m_stepId(stepId)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), boxMargin, 6);
    column->addWidget(sentence);
    if (!stepId.isEmpty())
        setFocusPolicy(Qt::StrongFocus);
}

void RuleBox::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

QList<QWidget *> RuleBox::controls() const
{
    QList<QWidget *> controls = findChildren<QWidget *>();
    controls.removeIf(
        [](const QWidget *control) { return control->focusPolicy() == Qt::NoFocus || control->isWindow(); });
    return controls;
}

void RuleBox::press()
{
    const auto all = controls();
    if (!all.isEmpty())
        all.front()->setFocus(Qt::OtherFocusReason);
}

void RuleBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page,
        m_isCurrent ? theme.accent.graphic : theme.border.normal);
}

RuleEditor::RuleEditor(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

/// Its fields may lose the focus while they are destroyed.
RuleEditor::~RuleEditor()
{
    disconnect(qApp, nullptr, this, nullptr);
}

/// What waits in a condition is of the rule before and goes with it.
void RuleEditor::setRule(const AutomationRule &rule)
{
    m_rule = rule;
    m_current.clear();
    rebuild();
}

void RuleEditor::setName(const QString &name)
{
    m_rule.name = name;
    showWords();
}

void RuleEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_content)
        m_content->setEnabled(!isReadOnly);
}

void RuleEditor::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (m_content)
        rebuildLater();
}

std::vector<RuleBox *> RuleEditor::boxes() const
{
    std::vector<RuleBox *> steps;
    for (RuleBox *box : m_content ? m_content->findChildren<RuleBox *>() : QList<RuleBox *>()) {
        if (!box->stepId().isEmpty())
            steps.push_back(box);
    }
    return steps;
}

void RuleEditor::setCurrentStep(const QString &id)
{
    for (RuleBox *box : boxes()) {
        if (box->stepId() == id)
            box->setFocus(Qt::OtherFocusReason);
    }
}

/// A menu that is open leaves the step current.
void RuleEditor::followFocus(const QWidget *focused)
{
    if (!focused || !isAncestorOf(focused))
        return;
    QString current;
    for (const QWidget *at = focused; at && at != this && current.isEmpty(); at = at->parentWidget()) {
        if (const auto *box = qobject_cast<const RuleBox *>(at))
            current = box->stepId();
    }
    m_current = current;
    for (RuleBox *box : boxes())
        box->setCurrent(box->stepId() == current);
    Q_EMIT currentChanged();
}

/// In the order in which a person did it: what waits in a condition comes before the next change.
void RuleEditor::finish()
{
    for (FilterBuilder *builder : m_content ? m_content->findChildren<FilterBuilder *>() : QList<FilterBuilder *>())
        builder->finish();
}

bool RuleEditor::isTyping() const
{
    const auto builders = m_content ? m_content->findChildren<FilterBuilder *>() : QList<FilterBuilder *>();
    return std::ranges::any_of(builders, &FilterBuilder::isPending);
}

void RuleEditor::edit(const RuleChange &change)
{
    finish();
    change(m_rule);
    showWords();
    Q_EMIT edited();
}

void RuleEditor::editStep(const QString &id, const StepEditing::Change &change)
{
    edit([&](AutomationRule &rule) {
        if (RuleStep *step = findStep(rule.steps, id))
            change(step->action);
    });
}

/// The widget whose signal asks for it is among those that go.
void RuleEditor::rebuildLater()
{
    if (!std::exchange(m_isRebuildPlanned, true))
        QMetaObject::invokeMethod(this, &RuleEditor::rebuildWithDrafts, Qt::QueuedConnection);
}

/// A condition that is not finished is in no rule.
void RuleEditor::rebuildWithDrafts()
{
    finish();
    const QList<QJsonObject> before = conditionDrafts();
    const bool isSameEntity = m_shownEntity == m_rule.entity;
    rebuild();
    const auto builders = m_content->findChildren<FilterBuilder *>();
    if (!isSameEntity || builders.size() != before.size())
        return;
    const QList<QJsonObject> now = conditionDrafts();
    for (qsizetype i = 0; i < builders.size(); ++i) {
        if (now[i] != before[i])
            builders[i]->setDraft(before[i]);
    }
}

QList<QJsonObject> RuleEditor::conditionDrafts() const
{
    QList<QJsonObject> drafts;
    for (const FilterBuilder *builder : m_content->findChildren<FilterBuilder *>())
        drafts.append(builder->draft());
    return drafts;
}

void RuleEditor::rebuild()
{
    m_isRebuildPlanned = false;
    m_shownEntity = m_rule.entity;
    const QString focusNext = std::exchange(m_focusNext, {});
    const FocusPlace focus = focusPlace();
    delete m_content;
    m_content = new QWidget;
    m_content->setEnabled(!m_isReadOnly);
    auto *column = new QVBoxLayout(m_content);
    setSpaces(*column, Theme::of(this), 16, 8);
    const auto named = [](QWidget *sentence, const QString &name) {
        auto *box = new RuleBox(sentence, {});
        box->setAccessibleName(name);
        return box;
    };
    addKeyword(*column, tr("When"), named(makeTrigger(), tr("When", "the box of the trigger")), true);
    addKeyword(*column, tr("If"),
        makeConditionEditor(m_context, m_rule.entity, m_rule.filter,
            [this](const Filter &filter) { edit([&](AutomationRule &rule) { rule.filter = filter; }); }),
        true);
    addSteps(*column, {}, true);
    addKeyword(*column, tr("Stop"), named(makeStop(), tr("Stop", "the box of the condition to stop")), true);
    addKeyword(*column, {}, makeLimits(), true);
    addKeyword(*column, {}, makeWords(), true);
    column->addStretch(1);
    layout()->addWidget(m_content);
    for (FilterBuilder *builder : m_content->findChildren<FilterBuilder *>())
        connect(builder, &FilterBuilder::edited, this, &RuleEditor::currentChanged);
    showWords();
    m_content->show();
    if (!focusNext.isEmpty())
        setCurrentStep(focusNext);
    else
        restoreFocus(focus);
}

RuleEditor::FocusPlace RuleEditor::focusPlace() const
{
    FocusPlace place;
    QWidget *focused = QApplication::focusWidget();
    place.isInside = m_content && focused && m_content->isAncestorOf(focused);
    if (!place.isInside)
        return place;
    const auto all = m_content->findChildren<RuleBox *>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] != focused && !all[i]->isAncestorOf(focused))
            continue;
        place.step = all[i]->stepId();
        place.box = i;
        place.control = all[i]->controls().indexOf(focused);
    }
    return place;
}

/// To the same word of the same step; where the sentence is shorter now, to its last one.
void RuleEditor::restoreFocus(const FocusPlace &place)
{
    if (!place.isInside) { // a command from elsewhere: the step stays the current one
        for (RuleBox *box : boxes())
            box->setCurrent(box->stepId() == m_current);
        return;
    }
    const auto all = m_content->findChildren<RuleBox *>();
    const auto found = place.step.isEmpty() ? all.end() : std::ranges::find(all, place.step, &RuleBox::stepId);
    RuleBox *box = found != all.end() ? *found : place.step.isEmpty() ? all.value(place.box) : nullptr;
    if (!box)
        return m_content->setFocus(Qt::OtherFocusReason);
    const auto controls = box->controls();
    QWidget *target = place.control < 0 || controls.isEmpty() ? box
                                                              : controls[qMin(place.control, controls.size() - 1)];
    target->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::addKeyword(QBoxLayout &column, const QString &keyword, QWidget *box, bool isOutermost)
{
    const Theme &theme = Theme::of(this);
    if (!isOutermost && keyword.isEmpty()) {
        column.addWidget(box);
        return;
    }
    auto *row = new QBoxLayout(m_isNarrow || !isOutermost ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(theme.px(m_isNarrow || !isOutermost ? 4 : 12));
    auto *label = new Label(keyword, &Theme::Fonts::strong);
    label->setBuddy(box);
    if (!m_isNarrow && isOutermost) {
        label->setFixedWidth(theme.px(keywordWidth));
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        label->setContentsMargins(0, theme.px(boxMargin), 0, 0);
        label->setFixedHeight(theme.px(boxMargin) + theme.size.controlSmall); // as the first line of the box
    }
    if (keyword.isEmpty() && (m_isNarrow || !isOutermost)) // shown without a parent it would be a window
        label->hide();
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(box, 1);
    column.addLayout(row);
}

void RuleEditor::addSteps(QBoxLayout &column, const StepList &list, bool isOutermost)
{
    const RuleText text(m_context);
    for (const RuleStep &step : *findSteps(m_rule, list)) {
        const StepEditing editing{m_context, m_rule.entity,
            [this, id = step.id](const StepEditing::Change &change) { editStep(id, change); },
            [this] { rebuildLater(); }};
        auto *box = new RuleBox(makeStepSentence(editing, step.action), step.id);
        box->setAccessibleName(text.step(m_rule.entity, step));
        const bool isSaid = isOutermost || hasOwnKeyword(step.action); // within a branch "Then" says nothing
        addKeyword(column, isSaid ? keywordOf(step.action) : QString(), box, isOutermost);
        if (std::holds_alternative<BranchStep>(step.action))
            addBranches(*static_cast<QVBoxLayout *>(&column), step);
    }
    addButton(column, list, isOutermost);
}

void RuleEditor::addBranches(QVBoxLayout &column, const RuleStep &step)
{
    const Theme &theme = Theme::of(this);
    auto *branches = new QBoxLayout(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    branches->setContentsMargins(theme.px(m_isNarrow ? 16 : keywordWidth + 12), 0, 0, 0);
    branches->setSpacing(theme.px(12));
    for (const bool isElse : {false, true}) {
        auto *side = new QWidget;
        auto *steps = new QVBoxLayout(side);
        setSpaces(*steps, theme, 0, 6);
        steps->addWidget(new Label(isElse ? tr("Else") : tr("If it is true"), &Theme::Fonts::strong));
        addSteps(*steps, {step.id, isElse}, false);
        steps->addStretch(1);
        branches->addWidget(side, 1);
    }
    column.addLayout(branches);
}

Button *RuleEditor::addButton(QBoxLayout &column, const StepList &list, bool isOutermost)
{
    auto *button = new Button(Icon::Add,
        list.branch.isEmpty() ? tr("Action")
            : list.isElse     ? tr("Action otherwise")
                              : tr("Action if true"),
        Button::Variant::Ghost);
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, button, list] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu, list, {});
        popupBelow(*menu, *button);
    });
    auto *row = new QHBoxLayout;
    row->addSpacing(isOutermost && !m_isNarrow ? Theme::of(this).px(keywordWidth + 12) : 0);
    row->addWidget(button);
    row->addStretch(1);
    column.addLayout(row);
    return button;
}

void RuleEditor::fillMenu(QMenu &menu, const StepList &list, const QString &behind)
{
    for (const RuleStepKind kind : stepKindsFor(m_context.workspace.schema(), m_rule.entity))
        connect(
            menu.addAction(themedIcon(stepKindIcon(kind)), stepKindText(kind)), &QAction::triggered, this,
            [this, list, behind, kind] { addStep(list, behind, kind); }, Qt::QueuedConnection);
}

StepList RuleEditor::listOfCurrent() const
{
    for (const RuleStep *step : allSteps(m_rule.steps)) {
        const auto *branch = std::get_if<BranchStep>(&step->action);
        if (!branch)
            continue;
        for (const bool isElse : {false, true}) {
            const auto &steps = isElse ? branch->otherwise : branch->then;
            if (std::ranges::find(steps, m_current, &RuleStep::id) != steps.end())
                return {step->id, isElse};
        }
    }
    return {};
}

void RuleEditor::offerSteps()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, listOfCurrent(), m_current);
    QWidget *anchor = this;
    for (RuleBox *box : boxes()) {
        if (box->stepId() == m_current)
            anchor = box;
    }
    popupBelow(*menu, *anchor);
}

void RuleEditor::addStep(const StepList &list, const QString &behind, RuleStepKind kind)
{
    if (m_isReadOnly)
        return;
    const QString id = m_context.workspace.store().newId().toString();
    edit([&](AutomationRule &rule) {
        insertStep(rule, list, behind, {id, newAction(m_context.workspace.schema(), rule.entity, kind)});
    });
    rebuildLater();
    m_focusNext = id;
}

/// The step before it becomes current.
void RuleEditor::removeCurrent()
{
    if (m_current.isEmpty() || m_isReadOnly)
        return;
    QString next;
    const auto steps = allSteps(m_rule.steps);
    for (size_t i = 1; i < steps.size(); ++i) {
        if (steps[i]->id == m_current)
            next = steps[i - 1]->id;
    }
    const QString removed = std::exchange(m_current, {});
    edit([&](AutomationRule &rule) { removeStep(rule, removed); });
    rebuildLater();
    m_focusNext = next;
}

void RuleEditor::moveCurrent(int by)
{
    if (m_current.isEmpty() || m_isReadOnly)
        return;
    bool isMoved = false;
    edit([&](AutomationRule &rule) { isMoved = moveStep(rule, m_current, by); });
    if (isMoved)
        rebuildLater();
}

QWidget *RuleEditor::makeStop()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 6);
    auto *row = new SentenceRow;
    row->addWord(tr("a run that waits ends"));
    row->addChoice(tr("When it stops"), {{u"never"_s, tr("with its last step")}, {u"when"_s, tr("when this is true")}},
        m_rule.stop ? u"when"_s : u"never"_s, [this](const QString &key) {
            edit([&](AutomationRule &rule) {
                rule.stop = key == "when"_L1 ? std::optional<Filter>(Filter()) : std::nullopt;
            });
            rebuildLater();
        });
    column->addWidget(row);
    if (m_rule.stop)
        column->addWidget(makeConditionEditor(m_context, m_rule.entity, *m_rule.stop,
            [this](const Filter &filter) { edit([&](AutomationRule &rule) { rule.stop = filter; }); }));
    return part;
}

QWidget *RuleEditor::makeLimits()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 6);
    auto *row = new SentenceRow;
    row->addWord(tr("runs", "a rule"));
    row->addChoice(tr("How often"), {{u"each"_s, tr("each time")}, {u"once"_s, tr("at most once per record")}},
        m_rule.isOncePerRecord ? u"once"_s : u"each"_s,
        [this](const QString &key) { edit([&](AutomationRule &rule) { rule.isOncePerRecord = key == "once"_L1; }); });
    column->addWidget(row);
    auto *where = new Label(
        tr("Runs as the person who switches it on, on that computer. E-mails only go to people with "
           "consent."),
        &Theme::Fonts::small, TextColor::Secondary);
    where->setWordWrap(true);
    column->addWidget(where);
    return part;
}

QWidget *RuleEditor::makeWords()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 12, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("In words"), &Theme::Fonts::strong));
    head->addStretch(1);
    auto *copy = new Button(Icon::Copy, tr("Copy"), Button::Variant::Ghost);
    copy->setSmall(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_words->text()); });
    head->addWidget(copy);
    column->addLayout(head);
    m_words = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    return part;
}

/// The editor's description as well, so that a screen reader says the whole rule first.
void RuleEditor::showWords()
{
    const QString words = RuleText(m_context).inWords(m_rule);
    if (m_words)
        m_words->setText(words);
    setAccessibleName(tr("Automation “%1”").arg(m_rule.name));
    setAccessibleDescription(words);
}

} // namespace satchel::ui

#include "moc_RuleEditor.cpp"
