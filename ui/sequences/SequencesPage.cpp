// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/SequencesPage.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/common/Toolbar.h"
#include "ui/sequences/SequenceDelegate.h"
#include "ui/sequences/SequenceText.h"
#include "ui/sequences/SequenceView.h"

#include <QApplication>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 300;

} // namespace

SequencesPage::SequencesPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    addCommands();
}

void SequencesPage::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"sequences."_s + name, text, icon, key, run);
    };
    m_commands.create = add(u"new"_s, tr("New sequence"), Icon::Add, Qt::Key_N, &SequencesPage::newSequence);
    m_commands.activate = add(u"activate"_s, tr("Activate"), Icon::Play, {}, &SequencesPage::activateOrPause);
    m_commands.enrol = add(u"enrol"_s, tr("Enrol people"), Icon::Contact, Qt::Key_P, &SequencesPage::enrol);
    m_commands.addStep = add(u"addStep"_s, tr("Add a step"), Icon::Add, Qt::Key_A, &SequencesPage::addStep);
    m_commands.changeStep = add(u"changeStep"_s, tr("Change the step"), Icon::Edit, {}, &SequencesPage::changeStep);
    m_commands.moveUp = add(
        u"moveUp"_s, tr("Move the step up"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), &SequencesPage::moveStepUp);
    m_commands.moveDown = add(u"moveDown"_s, tr("Move the step down"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down),
        &SequencesPage::moveStepDown);
    m_commands.removeStep = add(u"removeStep"_s, tr("Remove the step"), Icon::Trash, {}, &SequencesPage::removeStep);
    m_commands.openPerson = add(u"openPerson"_s, tr("Open the person"), Icon::Contact, {}, &SequencesPage::openPerson);
    m_commands.takeOut = add(u"takeOut"_s, tr("Remove from the sequence"), Icon::Close, {}, &SequencesPage::takeOut);
    m_commands.rules = add(u"rules"_s, tr("Name and rules"), Icon::Settings, {}, &SequencesPage::changeRules);
    m_commands.duplicate = add(u"duplicate"_s, tr("Duplicate"), Icon::Copy, {}, &SequencesPage::duplicate);
    m_commands.remove = add(u"remove"_s, tr("Delete the sequence"), Icon::Trash, {}, &SequencesPage::remove);
    m_commands.holidays = add(u"holidays"_s, tr("Holidays"), Icon::Calendar, {}, &SequencesPage::changeHolidays);
    m_commands.resume = add(u"resume"_s, tr("Resume sequences"), Icon::Play, {}, &SequencesPage::resume);
    m_commands.takeOver = add(u"takeOver"_s, tr("Continue here"), Icon::Play, {}, &SequencesPage::takeOver);
    m_commands.back = add(u"back"_s, tr("All sequences"), Icon::Back, {}, &SequencesPage::showList);
}

void SequencesPage::make()
{
    if (m_model)
        return;
    const Theme &theme = Theme::of(this);
    m_model = new items::SequencesModel(m_context.workspace, this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    m_header = new PageHeader(title());
    auto *create = buttonOf(m_commands.create, Icon::Add, Button::Variant::Primary);
    m_header->addEnd(create, m_commands.create);
    column->addWidget(m_header);
    auto *centre = new QWidget;
    m_stack = new QStackedLayout(centre);
    m_content = new QWidget;
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 1, 0, 0); // below the line that parts it from the header
    row->setSpacing(1);
    makeList();
    m_view = new SequenceView(m_context,
        {m_commands.activate, m_commands.enrol, m_commands.addStep, m_commands.resume, m_commands.takeOver,
            m_commands.back});
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    m_empty = new EmptyState(Icon::Repeat, tr("No sequences yet"),
        tr("A sequence writes to people, reminds you to call them, and stops as soon as they answer."));
    auto *first = m_empty->addButton(Icon::Add, m_commands.create->text(), m_commands.create->shortcut());
    connect(first, &QPushButton::clicked, m_commands.create, &QAction::trigger);
    m_stack->addWidget(new QWidget); // until it was read
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    column->addWidget(centre, 1);
    connect(m_model, &items::SequencesModel::wasReadAgain, this, &SequencesPage::showReading);
    connect(m_view, &SequenceView::stepRequested, this, &SequencesPage::changeStep);
    connect(m_view, &SequenceView::personRequested, this,
        [this](EntityKind entity, const RecordId &person) { Q_EMIT navigateTo(Target::to(entity, person)); });
    connect(m_view, &SequenceView::moreRequested, this, &SequencesPage::showMore);
    connect(m_view, &SequenceView::currentChanged, this, &SequencesPage::followCommands);
    setFocusProxy(m_list);
    arrange();
    followCommands();
}

void SequencesPage::makeList()
{
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SequenceDelegate(m_context, *m_model, m_list));
    applyListStyle(*m_list);
    m_list->setAccessibleName(title());
    m_model->setWording([this](const items::SequenceEntry &entry) {
        return SequenceText(m_context.formats(), m_context.workspace.schema(), m_context.workspace.clock().now())
            .spoken(entry);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SequencesPage::chooseRow);
    connect(m_list, &QListView::activated, this, [this] {
        m_isOneOpen = true;
        arrange();
        m_view->steps()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &QListView::clicked, this, [this] {
        m_isOneOpen = true;
        arrange();
    });
}

void SequencesPage::activate()
{
    make();
    m_model->read();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SequencesPage::open(const Target &target)
{
    make();
    if (target.record.isNull())
        return;
    m_isOneOpen = true;
    m_model->show(target.record);
    arrange();
}

Target SequencesPage::current() const
{
    Target target{.page = page::sequences};
    if (m_model && m_model->shown())
        target.record = m_model->shown()->sequence.id;
    return target;
}

QString SequencesPage::statusText() const
{
    return m_model && m_model->wasRead() ? tr("%Ln sequence(s)", nullptr, m_model->rowCount()) : QString();
}

QList<QWidget *> SequencesPage::regions()
{
    return m_view ? QList<QWidget *>{m_header, m_list, m_view} : QList<QWidget *>{this};
}

void SequencesPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_model)
        arrange();
}

/// In a narrow window the list and the sequence take turns.
void SequencesPage::arrange()
{
    const bool isNarrow = m_width == WidthClass::Narrow;
    m_list->setVisible(!isNarrow || !m_isOneOpen);
    m_view->setVisible(!isNarrow || m_isOneOpen);
    m_view->setNarrow(isNarrow);
    m_list->setMinimumWidth(isNarrow ? 0 : Theme::of(this).px(listWidth));
    m_list->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : Theme::of(this).px(listWidth));
    m_commands.back->setEnabled(isNarrow && m_isOneOpen);
}

void SequencesPage::showList()
{
    m_isOneOpen = false;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SequencesPage::showReading()
{
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget *content = isEmpty ? static_cast<QWidget *>(m_empty) : m_content;
    if (m_stack->currentWidget() != content) {
        m_stack->setCurrentWidget(content);
        if (const QWidget *focused = QApplication::focusWidget(); !focused || isAncestorOf(focused))
            m_list->setFocus(Qt::OtherFocusReason); // which was not shown when the page was opened
    }
    if (const items::SequenceDetail *shown = m_model->shown()) {
        const int row = m_model->rowOf(shown->sequence.id);
        const QSignalBlocker blocker(m_list->selectionModel()); // it is read already
        m_list->setCurrentIndex(m_model->index(row));
        m_list->viewport()->update();
        m_view->show(*shown, status(), m_model->reading().isHeld);
    }
    followCommands();
    Q_EMIT statusTextChanged();
}

void SequencesPage::chooseRow(const QModelIndex &row)
{
    if (row.isValid())
        m_model->show(m_model->entry(row.row()).id);
}

const sequences::Sequence *SequencesPage::sequence() const
{
    return m_model && m_model->shown() ? &m_model->shown()->sequence : nullptr;
}

QString SequencesPage::status() const
{
    const int row = sequence() ? m_model->rowOf(sequence()->id) : -1;
    return row >= 0 ? m_model->entry(row).status : QString();
}

void SequencesPage::followCommands()
{
    if (!m_view)
        return;
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const bool hasOne = sequence() != nullptr;
    const bool isActive = hasOne && sequence()->rules.isActive;
    const int step = m_view->currentStep();
    const auto people = m_view->selectedPeople();
    const int last = hasOne ? static_cast<int>(sequence()->rules.steps.size()) - 1 : -1;
    m_commands.create->setEnabled(canWrite);
    m_commands.holidays->setEnabled(canWrite);
    m_commands.activate->setText(isActive ? tr("Pause") : tr("Activate"));
    m_commands.activate->setEnabled(canWrite && hasOne && (isActive || !m_model->shown()->problem));
    m_commands.enrol->setEnabled(canWrite && hasOne && !m_model->shown()->problem);
    m_commands.resume->setEnabled(canWrite && m_model->wasRead() && m_model->reading().isHeld);
    m_commands.takeOver->setEnabled(canWrite && hasOne && m_model->shown()->elsewhere > 0);
    for (QAction *action : {m_commands.rules, m_commands.duplicate, m_commands.remove})
        action->setEnabled(canWrite && hasOne);
    m_commands.addStep->setEnabled(canWrite && hasOne && !m_view->isShowingPeople());
    for (QAction *action : {m_commands.changeStep, m_commands.removeStep})
        action->setEnabled(canWrite && step >= 0);
    m_commands.moveUp->setEnabled(canWrite && step > 0);
    m_commands.moveDown->setEnabled(canWrite && step >= 0 && step < last);
    m_commands.openPerson->setEnabled(people.size() == 1 && !people.front().person.isNull());
    m_commands.takeOut->setEnabled(canWrite && std::ranges::any_of(people, [](const items::EnrolmentEntry &person) {
        return person.state == choice::active;
    }));
}

} // namespace satchel::ui

#include "moc_SequencesPage.cpp"
