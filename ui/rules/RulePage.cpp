// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RulePage.h"

#include "domain/AutomationRuleText.h"
#include "domain/FieldNames.h"
#include "domain/Relation.h"
#include "rules/RuleNames.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/StateChip.h"
#include "ui/common/Toolbar.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/rules/AutomationPause.h"
#include "ui/rules/RuleDiagram.h"
#include "ui/rules/RuleEditor.h"
#include "ui/rules/RuleSide.h"
#include "ui/rules/RuleText.h"
#include "ui/rules/SentenceRow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 368;

} // namespace

RulePage::RulePage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    addCommands();
}

void RulePage::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"rule."_s + name, text, icon, key, run);
    };
    m_commands.save = add(
        u"save"_s, tr("Save automation"), Icon::Check, QKeySequence(Qt::CTRL | Qt::Key_S), &RulePage::saveNow);
    m_commands.revert = add(u"revert"_s, tr("Revert"), Icon::Undo, {}, &RulePage::revert);
    m_commands.rename = add(u"rename"_s, tr("Rename automation"), Icon::Note, Qt::Key_F2, &RulePage::rename);
    m_commands.toggle = add(u"toggle"_s, tr("Switch on"), Icon::Play, {}, &RulePage::switchOnOrOff);
    m_commands.addStep = add(u"addStep"_s, tr("Add a step"), Icon::Add, Qt::Key_Plus, &RulePage::addStep);
    m_commands.removeStep = add(
        u"removeStep"_s, tr("Remove the step"), Icon::Trash, Qt::Key_Delete, &RulePage::removeStep);
    m_commands.moveUp = add(
        u"moveUp"_s, tr("Move the step up"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), &RulePage::moveUp);
    m_commands.moveDown = add(
        u"moveDown"_s, tr("Move the step down"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), &RulePage::moveDown);
    m_commands.back = add(u"back"_s, tr("All automations"), Icon::Back, {}, &RulePage::back);
    m_commands.diagram = add(u"diagram"_s, tr("Show as a diagram"), Icon::Pipeline, {}, &RulePage::toggleDiagram);
    m_commands.print = add(
        u"print"_s, tr("Print the diagram"), Icon::Print, QKeySequence(QKeySequence::Print), &RulePage::print);
    m_commands.side = addCommand(u"rule.side"_s, tr("Preview and run log"), Icon::Eye, {}, [this] {
        m_isSideShown = !m_isSideShown;
        arrange();
    });
}

void RulePage::make()
{
    if (m_editor)
        return;
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    makeHeader();
    column->addWidget(m_header);
    m_problem = new Banner(&Theme::amber, Icon::Warning, {});
    m_problem->hide();
    column->addWidget(m_problem);
    m_pause = new AutomationPauseBanner(m_context);
    connect(m_pause, &AutomationPauseBanner::resumed, this, &RulePage::follow);
    column->addWidget(m_pause);
    m_editor = new RuleEditor(m_context);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_editor);
    m_editor->setAutoFillBackground(false);
    m_diagram = new RuleDiagram(m_context);
    m_diagramScroll = new QScrollArea;
    m_diagramScroll->setFrameShape(QFrame::NoFrame);
    m_diagramScroll->setFocusPolicy(Qt::NoFocus);
    m_diagramScroll->setWidgetResizable(true);
    m_diagramScroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_diagramScroll->viewport()->setAutoFillBackground(false);
    m_diagramScroll->setWidget(m_diagram);
    m_diagram->setAutoFillBackground(false);
    connect(
        m_diagram, &RuleDiagram::boxFocused, this, [this](QWidget *box) { m_diagramScroll->ensureWidgetVisible(box); });
    connect(m_diagram, &RuleDiagram::stepChosen, this, [this](const QString &step) {
        showDiagram(false);
        if (!step.isEmpty())
            m_editor->setCurrentStep(step);
    });
    m_side = new RuleSide(m_context);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 1, 0, 0); // below the line that parts it from the header
    row->setSpacing(1);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_diagramScroll, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    connect(m_editor, &RuleEditor::edited, this, [this] {
        m_problem->hide();
        follow();
        followPreview();
    });
    connect(m_editor, &RuleEditor::currentChanged, this, &RulePage::follow);
    connect(m_side, &RuleSide::recordRequested, this, &RulePage::openRecord);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Rule))
            readAgain();
    });
    arrange();
}

void RulePage::makeHeader()
{
    m_header = new PageHeader(title());
    m_header->insertStart(0, new IconButton(Icon::Back, m_commands.back));
    m_switch = buttonOf(m_commands.toggle, Icon::Play, Button::Variant::Secondary);
    m_state = new StateChip;
    m_header->addStart(m_switch); // this and saving stay in a narrow window, the others go into "more"
    m_header->addStart(m_state);
    m_header->addEnd(buttonOf(m_commands.diagram, Icon::Pipeline, Button::Variant::Ghost), m_commands.diagram);
    m_header->addEnd(buttonOf(m_commands.side, Icon::Eye, Button::Variant::Ghost), m_commands.side);
    m_header->addEnd(buttonOf(m_commands.revert, Icon::None, Button::Variant::Ghost), m_commands.revert);
    m_header->addEnd(buttonOf(m_commands.save, Icon::None, Button::Variant::Primary));
}

QString RulePage::title() const
{
    const QString name = m_editor ? m_editor->rule().name : QString();
    return name.isEmpty() ? tr("Automation") : name;
}

void RulePage::activate()
{
    make();
    if (m_editor->rule().name.isEmpty())
        loadEmpty();
    if (m_isDiagram && !m_diagram->boxes().empty())
        m_diagram->boxes().front()->setFocus(Qt::OtherFocusReason);
    else
        m_editor->setFocus(Qt::OtherFocusReason);
}

void RulePage::open(const Target &target)
{
    make();
    if (target.action == Target::Action::Create)
        return leaveFor([this] { loadEmpty(); });
    if (target.record.isNull() || (m_stored && m_stored->record.id == target.record))
        return; // as it was left, with its edits
    leaveFor([this, id = target.record] { load(id); });
}

Target RulePage::current() const
{
    Target target{.page = page::rule};
    if (m_stored)
        target.record = m_stored->record.id;
    return target;
}

QList<QWidget *> RulePage::regions()
{
    return m_editor ? QList<QWidget *>{m_header, m_scroll, m_diagramScroll, m_side} : QList<QWidget *>{this};
}

void RulePage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_editor)
        arrange();
}

/// In a narrow window the sentences and what the rule did take turns.
void RulePage::arrange()
{
    const bool isNarrow = m_width == WidthClass::Narrow || m_width == WidthClass::Compact;
    m_editor->setNarrow(isNarrow);
    const bool isRuleShown = !isNarrow || !m_isSideShown;
    m_scroll->setVisible(isRuleShown && !m_isDiagram);
    m_diagramScroll->setVisible(isRuleShown && m_isDiagram);
    m_side->setVisible(!isNarrow || m_isSideShown);
    m_side->setMinimumWidth(isNarrow ? 0 : Theme::of(this).px(sideWidth));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : Theme::of(this).px(sideWidth));
    m_commands.side->setEnabled(isNarrow);
    m_commands.side->setVisible(isNarrow);
    for (Button *button : m_header->findChildren<Button *>()) {
        if (button->text() == m_commands.side->text())
            m_header->setOffered(button, isNarrow);
    }
}

void RulePage::load(const RecordId &id)
{
    auto stored = rules::findRule(m_context.workspace.store(), id.toString());
    if (!stored)
        return Q_EMIT m_context.workspace.failed(stored.error());
    m_problem->hide();
    m_isOvertaken = false;
    m_stored = std::move(*stored);
    m_saved = m_stored->rule.value_or(
        AutomationRule{.id = id, .name = m_stored->record.text(field::name), .entity = EntityKind::Deal});
    m_editor->setReadOnly(m_context.workspace.store().isReadOnly() || !m_stored->rule);
    m_editor->setRule(m_saved);
    if (!m_stored->rule)
        showProblem(tr("This automation can’t be read, so it does nothing."), m_stored->rule.error());
    else
        restoreDraft();
    follow();
    followPreview();
    Q_EMIT titleChanged();
}

void RulePage::loadEmpty()
{
    m_problem->hide();
    m_isOvertaken = false;
    m_stored.reset();
    const QString name = tr("New automation");
    m_saved = AutomationRule{
        .name = rules::freeRuleName(m_context.workspace.store(), name).value_or(name), .entity = EntityKind::Deal};
    m_editor->setReadOnly(m_context.workspace.store().isReadOnly());
    m_editor->setRule(m_saved);
    restoreDraft();
    follow();
    followPreview();
    Q_EMIT titleChanged();
}

QString RulePage::placeOfDraft() const
{
    return u"rule/"_s + (m_stored ? m_stored->record.id.toString() : u"new"_s);
}

/// What was edited in a window that ended, and neither saved nor reverted.
void RulePage::restoreDraft()
{
    const QByteArray text = m_context.workspace.drafts().of(placeOfDraft())[u"rule"].toString().toUtf8();
    auto draft = parseUnfinishedRule(m_context.workspace.schema(), text);
    if (text.isEmpty() || !draft)
        return;
    draft->id = m_saved.id;
    if (*draft == m_saved)
        return;
    m_editor->setRule(*draft);
    m_problem->setText(tr("Your draft was restored."), tr("Revert shows the rule as it was saved."));
    m_problem->show();
}

void RulePage::keepDraft()
{
    const QByteArray text = automationRuleText(m_context.workspace.schema(), m_editor->rule());
    m_context.workspace.drafts().keep(placeOfDraft(), m_stored ? m_stored->record.id : RecordId(),
        isEdited() ? QJsonObject{{u"rule"_s, QString::fromUtf8(text)}} : QJsonObject());
}

/// By more than its name, and not to what is edited here.
bool RulePage::isChangedElsewhere(const AutomationRule &stored) const
{
    const auto isOther = [&stored](const AutomationRule &rule) {
        AutomationRule compared = stored;
        compared.id = rule.id;
        compared.name = rule.name;
        return !(compared == rule);
    };
    return !m_isSaving && isOther(m_saved) && isOther(m_editor->rule());
}

/// A link has no page: the first of the records that it links has.
void RulePage::openRecord(EntityKind entity, const RecordId &id)
{
    if (hasPage(entity))
        return Q_EMIT navigateTo(Target::to(entity, id));
    const auto link = m_context.workspace.store().get(entity, id);
    for (const Field *end : link ? endsOf(*link->entity) : std::vector<const Field *>()) {
        const auto linked = valueOr<RecordId>(link->value(end->name));
        if (hasPage(end->target) && !linked.isNull())
            return Q_EMIT navigateTo(Target::to(end->target, linked));
    }
}

/// Somebody switched, renamed or changed it, or it was stopped; edits stay, and whoever saves them over a change is
/// asked.
void RulePage::readAgain()
{
    if (!m_stored)
        return;
    auto stored = rules::findRule(m_context.workspace.store(), m_stored->record.id.toString());
    if (!stored) { // it was deleted: what is edited may be saved as a new one
        m_stored.reset();
        m_isOvertaken = false;
        return follow();
    }
    const bool wasEdited = hasUnsavedDraft();
    const bool wasRenamed = m_editor->rule().name != m_saved.name;
    m_stored = std::move(*stored);
    if (m_stored->rule && !wasEdited && *m_stored->rule != m_saved) {
        m_saved = *m_stored->rule;
        m_editor->setRule(m_saved);
    } else if (m_stored->rule) {
        if (isChangedElsewhere(*m_stored->rule)) {
            m_isOvertaken = true;
            m_problem->setText(
                tr("This automation was saved elsewhere meanwhile."), tr("Saving asks before it is overwritten."));
            m_problem->show();
        }
        m_saved = *m_stored->rule;
        if (!wasRenamed && m_editor->rule().name != m_saved.name) // saving would take a colleague's name back
            m_editor->setName(m_saved.name);
    }
    follow();
    followPreview();
}

bool RulePage::isEdited() const
{
    return m_editor && !(m_editor->rule() == m_saved);
}

std::optional<AutomationRule> RulePage::finishedDraft() const
{
    const Schema &schema = m_context.workspace.schema();
    auto parsed = parseAutomationRule(schema, automationRuleText(schema, m_editor->rule()));
    if (!parsed)
        return {};
    parsed->id = m_editor->rule().id;
    return *parsed;
}

void RulePage::followPreview()
{
    m_side->setRule(m_stored ? m_stored->record.id : RecordId(), finishedDraft(),
        m_stored && m_stored->rule ? std::optional(m_saved) : std::nullopt);
}

void RulePage::follow()
{
    const bool isReadable = !m_stored || m_stored->rule; // else it would be overwritten by an empty one
    const bool canWrite = isReadable && !m_context.workspace.store().isReadOnly();
    const bool isOn = m_stored && m_stored->isOn();
    const QString problem = m_stored ? m_stored->record.text(field::problem) : QString();
    const AutomationPause pause = isOn ? automationPause(m_context) : AutomationPause::None;
    m_pause->setVisible(pause == AutomationPause::Restored);
    m_header->setTitle(title());
    m_state->setState(isEdited()             ? tr("Edited")
            : !problem.isEmpty()             ? tr("Stopped: %1").arg(problem)
            : pause != AutomationPause::None ? pauseText(pause)
            : isOn                           ? tr("On since %1")
                         .arg(m_context.formats().momentInSentence(
                             m_stored->switchedOnAt(), m_context.workspace.clock().now()))
                   : tr("Off", "a rule"),
        isEdited() || !problem.isEmpty() || pause != AutomationPause::None ? &Theme::amber
            : isOn                                                         ? &Theme::green
                                                                           : &Theme::grey);
    m_commands.toggle->setText(isOn ? tr("Switch off") : tr("Switch on"));
    m_commands.toggle->setEnabled(canWrite && m_stored && m_stored->rule && !isEdited());
    const bool hasEdits = isEdited() || m_editor->isTyping();
    m_commands.save->setEnabled(canWrite && (hasEdits || !m_stored));
    m_commands.revert->setEnabled(canWrite && hasEdits);
    m_commands.rename->setEnabled(canWrite);
    m_commands.addStep->setEnabled(canWrite && !m_isDiagram);
    for (QAction *action : {m_commands.removeStep, m_commands.moveUp, m_commands.moveDown})
        action->setEnabled(canWrite && !m_isDiagram && !m_editor->currentStep().isEmpty());
    m_commands.print->setEnabled(m_isDiagram);
    if (m_isDiagram)
        m_diagram->setRule(m_editor->rule());
    keepDraft();
}

/// "then.2.task.title" → "Step 2".
QString RulePage::placeText(const QString &where) const
{
    static const QRegularExpression numbers(u"\\d+"_s);
    for (const RuleStep *step : allSteps(m_editor->rule().steps)) {
        if (step->id == where)
            return RuleText(m_context).step(m_editor->rule().entity, *step);
    }
    if (!where.startsWith("then"_L1))
        return where;
    QStringList all;
    for (auto match = numbers.globalMatch(where.section(u',', 0, 0)); match.hasNext();)
        all.append(match.next().captured());
    return all.isEmpty() ? tr("Steps") : tr("Step %1").arg(all.join(u'.'));
}

void RulePage::showProblem(const QString &strong, const Error &error)
{
    const QString place = placeText(error.where);
    m_problem->setText(
        strong, place.isEmpty() ? error.what : tr("%1: %2", "where, what is wrong").arg(place, error.what));
    m_problem->show();
}

/// A rule that is on is checked as when it is switched on: the names of people, stages and templates too.
Result<Edit> RulePage::editOf(const AutomationRule &rule) const
{
    store::Store &store = m_context.workspace.store();
    return m_stored ? rules::editOfRule(store, m_stored->record.id, rule)
                    : rules::editOfNewRule(store, rule, m_context.workspace.me());
}

void RulePage::showNameProblem(const Error &error, const QString &name)
{
    if (error.where != "name"_L1)
        return showProblem(tr("The automation can’t be saved yet."), error);
    m_problem->setText(tr("The automation can’t be saved under this name."), ruleNameSentence(error, name));
    m_problem->show();
}

void RulePage::save(const std::function<void()> &saved)
{
    m_editor->finish();
    nameByParts();
    const Schema &schema = m_context.workspace.schema();
    const QByteArray text = automationRuleText(schema, m_editor->rule());
    const auto parsed = parseAutomationRule(schema, text);
    if (!parsed)
        return showProblem(tr("The automation can’t be saved yet."), parsed.error());
    if (m_stored && m_stored->isOn()) {
        if (const auto names = rules::checkRuleNames(m_context.workspace.store(), *parsed); !names)
            return showProblem(tr("The automation can’t be saved while it is on."), names.error());
    }
    if (m_isOvertaken)
        return askOverwrite(saved);
    const auto edit = editOf(*parsed);
    if (!edit)
        return showNameProblem(edit.error(), parsed->name);
    if (std::exchange(m_isSaving, true))
        return; // pressed again while another writer has the store
    m_context.workspace.commit({tr("Saved the automation “%1”").arg(parsed->name), Origin::user(), {*edit}, {}},
        [self = QPointer(this), this, saved, draft = m_editor->rule(), isNew = !m_stored](
            const Result<Receipt> &receipt) {
            if (!self)
                return;
            m_isSaving = false;
            if (!receipt)
                return Q_EMIT m_context.workspace.failed(receipt.error());
            m_saved = draft; // what was typed meanwhile is edited still
            if (isNew)
                m_context.workspace.drafts().forget(placeOfDraft()); // it has another place now
            if (isNew)
                takeNew(receipt->ids.front());
            else
                readAgain();
            m_isOvertaken = false; // by what was just saved
            if (saved)
                saved();
        });
}

/// Revert shows what was saved elsewhere.
void RulePage::askOverwrite(const std::function<void()> &saved)
{
    auto *dialog = new Dialog(tr("Overwrite what was saved meanwhile?"), Dialog::Width::Small, this);
    dialog->setAbout(title());
    dialog->addCancel();
    dialog->addButton(tr("Overwrite"), Button::Variant::DestructiveFill);
    connect(dialog, &QDialog::accepted, this, [this, saved] {
        m_isOvertaken = false;
        save(saved);
    });
    dialog->open();
}

/// The rule has a record now; the draft stays where it was typed on meanwhile.
void RulePage::takeNew(RecordId id)
{
    if (m_editor->rule() == m_saved)
        return load(id);
    if (auto stored = rules::findRule(m_context.workspace.store(), id.toString()))
        m_stored = std::move(*stored);
    follow();
}

void RulePage::revert()
{
    m_problem->hide();
    m_isOvertaken = false;
    m_editor->setRule(m_saved);
    follow();
    followPreview();
}

/// A new rule that nobody named is called what it does.
void RulePage::nameByParts()
{
    AutomationRule rule = m_editor->rule();
    if (m_stored || rule.name != m_saved.name)
        return;
    const auto name = rules::freeRuleName(m_context.workspace.store(), RuleText(m_context).name(rule));
    if (!name)
        return;
    rule.name = *name;
    m_editor->setName(rule.name);
    Q_EMIT titleChanged();
}

/// A draft like the rest, until it is saved.
void RulePage::rename()
{
    askName(this, tr("Rename automation"), m_editor->rule().name, tr("Rename"), [this](const QString &name) {
        m_editor->finish();
        AutomationRule rule = m_editor->rule();
        rule.name = name;
        m_editor->setRule(rule);
        const auto free = rules::checkRuleName(
            m_context.workspace.store(), name, m_stored ? m_stored->record.id : RecordId());
        if (free)
            m_problem->hide();
        else
            showNameProblem(free.error(), name);
        follow();
        Q_EMIT titleChanged();
    });
}

void RulePage::switchOnOrOff()
{
    if (!m_stored)
        return;
    m_problem->hide();
    const auto changes = rules::switchRule(m_context.workspace.store(), *m_stored, !m_stored->isOn());
    if (!changes)
        return showProblem(tr("The automation can’t be switched on."), changes.error());
    m_context.workspace.commit(*changes);
}

/// The rule as it is edited, to read; sentences are where it is changed.
void RulePage::showDiagram(bool isShown)
{
    make();
    m_editor->finish();
    m_isDiagram = isShown;
    m_commands.diagram->setText(isShown ? tr("Show as sentences") : tr("Show as a diagram"));
    if (isShown)
        m_isSideShown = false; // in a narrow window the rule is what was asked for
    follow();
    arrange();
    if (isShown && !m_diagram->boxes().empty())
        m_diagram->boxes().front()->setFocus(Qt::OtherFocusReason);
    else
        m_editor->setFocus(Qt::OtherFocusReason);
}

void RulePage::print()
{
    if (!m_isDiagram)
        return;
    const Instant now = m_context.workspace.clock().now();
    (new PreviewDialog({m_diagram->document(title()), pdfNameOf(title()), now}, {}, window()))->open();
}

void RulePage::addStep()
{
    m_editor->offerSteps();
}

void RulePage::removeStep()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isInField = m_editor->isAncestorOf(focus) && !qobject_cast<const RuleBox *>(focus)
        && !qobject_cast<const ChoiceButton *>(focus); // a combo box lets the key pass
    if (!isInField && !m_side->isAncestorOf(focus)) // whose key means its own rows
        m_editor->removeCurrent();
}

void RulePage::moveUp()
{
    m_editor->moveCurrent(-1);
}

void RulePage::moveDown()
{
    m_editor->moveCurrent(1);
}

void RulePage::back()
{
    leaveFor([this] { Q_EMIT navigateTo({.page = page::settings, .part = u"automation"_s}); });
}

bool RulePage::hasUnsavedDraft()
{
    if (m_editor)
        m_editor->finish();
    return isEdited();
}

void RulePage::leaveFor(std::function<void()> go)
{
    if (!hasUnsavedDraft())
        return go();
    m_question.ask(*this, {tr("Save the changes to this automation?"), title(), tr("Save automation")},
        {[this](const std::function<void()> &then) { save(then); }, [this] { revert(); }}, std::move(go));
}

} // namespace satchel::ui

#include "moc_RulePage.cpp"
