// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/BulkActions.h"
#include "domain/ActivePeople.h"
#include "domain/ChoiceNames.h"
#include "domain/EntityReference.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "store/ExitCriteria.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"
#include "ui/common/MergeText.h"
#include "ui/common/Popover.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/lists/BulkBar.h"
#include "ui/lists/MergeDialog.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>
#include <span>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keysReadTogether = 500;
constexpr size_t mostAcceptedWithQuestion = 50; // documents, with a row or more for each

/// Which field of a task names a record of an entity: that of the entity's name. Empty when none does.
QString taskReferenceOf(const Schema &schema, EntityKind entity)
{
    return canRefer(schema, EntityKind::Task, entity) ? schema.entity(entity).name : QString();
}

Popover *panel(const QWidget *anchor, const QString &heading)
{
    auto *popover = new Popover(anchor->window());
    popover->content()->addWidget(new Label(heading, &Theme::Fonts::strong));
    return popover;
}

FieldEditor *addEditor(Popover &popover, const Field &field, items::Workspace &workspace)
{
    auto *editor = FieldEditor::create(field, fieldContextOf(workspace), FieldEditor::Layout::Form);
    editor->setMinimumWidth(Theme::of(&popover).px(260));
    popover.content()->addWidget(editor);
    return editor;
}

Button *addVerb(Popover &popover, const QString &verb)
{
    auto *button = new Button(verb, Button::Variant::Primary);
    popover.content()->addWidget(button, 0, Qt::AlignRight);
    return button;
}

} // namespace

BulkActions::BulkActions(const PageContext &context, items::RecordTableModel &model, BulkBar &bar, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_bar(bar), m_bulk(context.workspace),
      m_worker(context.workspace.workerStore())
{
    const Entity &entity = model.definition();
    const bool canWrite = !context.workspace.store().isReadOnly();
    if (canWrite) {
        addAsking(Icon::Edit, tr("Set field"), &BulkActions::askField);
        if (entity.find(field::tags))
            addAsking(Icon::Tag, tr("Tag"), &BulkActions::askTags);
        if (entity.find(field::owner))
            addAsking(Icon::Contact, tr("Assign"), &BulkActions::askAssignee);
        if (model.entity() == EntityKind::Lead)
            connect(add(Icon::Meeting, tr("Give out")), &QAction::triggered, this, &BulkActions::distributionRequested);
        if (!taskReferenceOf(context.workspace.schema(), model.entity()).isEmpty())
            m_task = addAsking(Icon::Tasks, tr("Task"), &BulkActions::askTask);
        if (context.workspace.schema().entity(EntityKind::Enrolment).find(entity.name))
            connect(add(Icon::Repeat, tr("Enrol")), &QAction::triggered, this, &BulkActions::enrolmentRequested);
        connect(add(Icon::Sync, tr("Run an automation")), &QAction::triggered, this, &BulkActions::ruleRequested);
    }
    if (canWrite && entity.isMergeable) {
        QAction *merge = add(Icon::Merge, tr("Merge"));
        connect(merge, &QAction::triggered, this, &BulkActions::askMerge);
        const auto follow = [this, merge] {
            merge->setEnabled(m_model.selection().size() == 2);
            merge->setToolTip(merge->isEnabled() ? tr("Merge") : tr("Select two to merge"));
        };
        connect(&model, &items::RecordTableModel::selectionChanged, this, follow);
        follow();
    }
    connect(add(Icon::Export, tr("Export")), &QAction::triggered, this, &BulkActions::exportRequested);
    if (canWrite) {
        m_remove = add(Icon::Trash, tr("Delete"), true);
        connect(m_remove, &QAction::triggered, this, &BulkActions::remove);
    }
    connect(&bar, &BulkBar::cancelRequested, &m_bulk, &items::BulkEdit::cancel);
    connect(&m_bulk, &items::BulkEdit::finished, this, &BulkActions::finish);
    connect(&m_bulk, &items::BulkEdit::progressed, this, [this](qint64 done, qint64 total) {
        m_bar.setProgress(tr("%1 edited").arg(m_context.formats().progress(done, total)));
    });
}

QAction *BulkActions::add(Icon icon, const QString &text, bool isDestructive)
{
    auto *action = new QAction(isDestructive ? themedIcon(icon, TextColor::Red) : themedIcon(icon), text, &m_bar);
    m_actions.append(action);
    m_bar.addAction(icon, *action, isDestructive);
    return action;
}

/// Asks at the button of the bar, or at the row where there is no bar.
QAction *BulkActions::addAsking(Icon icon, const QString &text, void (BulkActions::*ask)(const Anchor &))
{
    auto *action = new QAction(themedIcon(icon), text, &m_bar);
    m_actions.append(action);
    Button *button = m_bar.addAction(icon, *action);
    connect(action, &QAction::triggered, this, [this, button, ask] {
        const Row row = m_currentRow ? m_currentRow() : Row();
        const bool isAtRow = !button->isVisible() && row.widget;
        (this->*ask)(isAtRow ? Anchor{row.widget, row.place} : Anchor{button, button->rect()});
    });
    return action;
}

/// The selected rows, else the current one.
std::vector<qint64> BulkActions::targets() const
{
    auto keys = m_model.selectedKeys();
    if (const Row row = keys.empty() && m_currentRow ? m_currentRow() : Row(); row.key >= 0)
        keys.push_back(row.key);
    return keys;
}

QString BulkActions::counted(qint64 count) const
{
    const Entity &entity = m_model.definition();
    return m_context.formats().count(count) + u' ' + inSentence(count == 1 ? entity.label : entity.pluralLabel);
}

void BulkActions::run(const QString &label, std::vector<qint64> keys, items::BulkEdit::MakeEdits makeEdits)
{
    if (keys.empty() || m_bulk.isRunning())
        return;
    const auto total = static_cast<qint64>(keys.size());
    m_bulk.start(label, m_model.entity(), std::move(keys), std::move(makeEdits));
    if (m_bulk.isRunning())
        m_bar.setProgress(tr("%1 edited").arg(m_context.formats().progress(0, total)));
}

void BulkActions::finish(const items::BulkEdit::Outcome &outcome)
{
    m_bar.endProgress();
    if (outcome.error && outcome.error->kind != Error::Kind::Cancelled)
        Q_EMIT m_context.workspace.failed(*outcome.error);
    if (outcome.refused > 0)
        Q_EMIT refused(outcome.refused);
}

void BulkActions::setField(const QString &name, const Value &value)
{
    const Field *field = m_model.definition().find(name);
    if (!field)
        return;
    // Those of now: what is selected may change while the person reads a warning.
    const auto keys = targets();
    if (store::isAcceptance(Edit::update(m_model.entity(), {}, {{name, value}}))
        && keys.size() <= mostAcceptedWithQuestion)
        return accept(keys);
    const QString label = tr("Set %1 of %2").arg(field->label, counted(static_cast<qint64>(keys.size())));
    const auto set = [self = QPointer(this), keys, label, entity = m_model.entity(), name, value] {
        if (!self)
            return;
        self->run(label, keys, [entity, name, value](const Record &record) -> std::vector<Edit> {
            if (record.value(name) == value)
                return {};
            return {Edit::update(entity, record.id, {{name, value}})};
        });
    };
    // Which deals they are is looked up only where somebody asks for something.
    const bool isMove = store::mayMoveDeal(Edit::update(m_model.entity(), {}, {{name, value}}));
    if (!isMove || !store::hasExitCriteria(m_context.workspace.store()).value_or(false))
        return set();
    std::vector<Edit> edits;
    for (const RecordId &id : idsOf(keys))
        edits.push_back(Edit::update(m_model.entity(), id, {{name, value}}));
    warnBeforeEdits(m_context, &m_bar, edits, set);
}

/// Those that can be accepted, in one change set: a person chooses for all of them what else changes.
void BulkActions::accept(const std::vector<qint64> &keys)
{
    store::Store &store = m_context.workspace.store();
    ChangeSet changes{
        tr("Set %1 of %2")
            .arg(m_model.definition().find(field::status)->label, counted(static_cast<qint64>(keys.size()))),
        Origin::user(), {}, {}};
    qint64 refusedCount = 0;
    for (const RecordId &id : idsOf(keys)) {
        const Edit edit = Edit::update(m_model.entity(), id, {{field::status, choice::accepted}});
        if (items::acceptanceEffects(store, {{}, Origin::user(), {edit}, {}}))
            changes.edits.push_back(edit);
        else
            ++refusedCount;
    }
    if (refusedCount > 0)
        Q_EMIT refused(refusedCount);
    if (!changes.edits.empty())
        promptForEffects(m_context, &m_bar, changes,
            [workspace = &m_context.workspace](const ChangeSet &decided) { workspace->commit(decided); });
}

std::vector<RecordId> BulkActions::idsOf(const std::vector<qint64> &keys) const
{
    std::vector<RecordId> ids;
    for (size_t first = 0; first < keys.size(); first += keysReadTogether) {
        const auto slice = std::span(keys).subspan(first, std::min(keysReadTogether, keys.size() - first));
        const auto rows = m_context.workspace.store().rowsAt(m_model.entity(), {}, slice);
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            ids.push_back(rows->id(row));
    }
    return ids;
}

void BulkActions::changeTags(const QStringList &added, const QStringList &removed)
{
    const QString count = countedTargets();
    const QString label = added.isEmpty() ? tr("Untagged %1").arg(count) : tr("Tagged %1").arg(count);
    run(label, [entity = m_model.entity(), added, removed](const Record &record) -> std::vector<Edit> {
        QStringList tags = valueOr<QStringList>(record.value(field::tags));
        const QStringList before = tags;
        for (const QString &tag : removed)
            tags.removeAll(tag);
        for (const QString &tag : added) {
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags.append(tag);
        }
        if (tags == before)
            return {};
        return {Edit::update(entity, record.id, {{field::tags, tags.isEmpty() ? Value() : Value(tags)}})};
    });
}

void BulkActions::assign(const RecordId &user, const QString &name)
{
    const auto keys = targets();
    const QString label = tr("Assigned %1 to %2").arg(counted(static_cast<qint64>(keys.size())), name);
    const auto give = [this, label, keys, entity = m_model.entity(), user](
                          const QHash<RecordId, std::vector<Edit>> &along) {
        run(label, keys, [entity, user, along](const Record &record) {
            std::vector<Edit> edits{Edit::update(entity, record.id, {{field::owner, user}})};
            std::ranges::copy(along.value(record.id), std::back_inserter(edits));
            return edits;
        });
    };
    if (m_model.entity() != EntityKind::Company)
        return give({});
    // Companies may be many, so a worker looks for what belongs to them.
    m_worker.post([this, ids = idsOf(keys), user, give](store::Store &store) {
        const auto found = assignment::belongingsOf(store, ids, user);
        QMetaObject::invokeMethod(this, [this, found, give, companies = std::ssize(ids)] {
            if (!found)
                return Q_EMIT m_context.workspace.failed(found.error());
            askForBelongings(m_context, &m_bar, *found, companies,
                [give, found](bool goAlong) { give(goAlong ? found->edits : QHash<RecordId, std::vector<Edit>>()); });
        });
    });
}

void BulkActions::planTask(const QString &title, QDate due)
{
    const QString reference = taskReferenceOf(m_context.workspace.schema(), m_model.entity());
    const RecordId me = m_context.workspace.me();
    run(tr("Planned a task for %1").arg(countedTargets()), [=](const Record &record) -> std::vector<Edit> {
        return {Edit::create(EntityKind::Task, {},
            {{field::title, title}, {field::due_date, due.isValid() ? Value(due) : Value()}, {reference, record.id},
                {field::assignee, me}, {field::assigned_by, me}})};
    });
}

void BulkActions::remove()
{
    const auto keys = targets();
    const auto one = keys.size() == 1 ? m_context.workspace.store().rowsAt(m_model.entity(), {u"@title"_s}, keys)
                                      : Result<store::Rows>(store::Rows());
    if (one && !one->isEmpty() && m_model.selection().isEmpty()) { // it can be called by its name
        m_context.workspace.commit(tr("Deleted %1").arg(one->text(0, 0)), {Edit::remove(m_model.entity(), one->id(0))});
        return;
    }
    run(tr("Deleted %1").arg(countedTargets()), [entity = m_model.entity()](const Record &record) -> std::vector<Edit> {
        return {Edit::remove(entity, record.id)};
    });
}

void BulkActions::askMerge()
{
    const auto keys = m_model.selectedKeys();
    const auto rows = m_context.workspace.store().rowsAt(m_model.entity(), {}, keys);
    if (!rows || rows->size() != 2)
        return;
    const auto [older, newer] = std::minmax({rows->id(0), rows->id(1)}); // ids begin with the time
    auto proposal = items::RecordMerge::propose(m_context.workspace.store(), m_model.entity(), older, newer);
    if (!proposal) {
        Q_EMIT m_context.workspace.failed(proposal.error());
        return;
    }
    auto *dialog = new MergeDialog(m_context, std::move(*proposal), m_bar.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const items::RecordMerge merge = dialog->merge();
        const auto edits = merge.edits(m_context.workspace.store());
        if (edits)
            m_context.workspace.commit(mergeText(merge), *edits);
        else
            Q_EMIT m_context.workspace.failed(edits.error());
    });
    dialog->open();
}

void BulkActions::askField(const Anchor &anchor)
{
    Popover *popover = panel(anchor.widget, tr("Set a field of %1").arg(countedTargets()));
    auto *fields = new QComboBox;
    fields->setAccessibleName(tr("Field"));
    for (const Field &field : m_model.definition().fields) {
        if (!field.isSystem() && field.type != FieldType::Image)
            fields->addItem(field.label, field.name);
    }
    popover->content()->addWidget(fields);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    popover->content()->addWidget(place);
    auto *buttons = new QHBoxLayout;
    auto *clear = new Button(tr("Clear field"), Button::Variant::Destructive);
    auto *verb = new Button(tr("Set field"), Button::Variant::Primary);
    buttons->addStretch(1);
    buttons->addWidget(clear);
    buttons->addWidget(verb);
    popover->content()->addLayout(buttons);
    const auto current = [place] { return place->findChild<FieldEditor *>(QString(), Qt::FindDirectChildrenOnly); };
    const auto show = [this, fields, column, popover, current, clear, verb] {
        delete current();
        const Field *field = m_model.definition().find(fields->currentData().toString());
        clear->setEnabled(!field->isRequired());
        auto *editor = FieldEditor::create(*field, fieldContextOf(m_context.workspace), FieldEditor::Layout::Form);
        editor->setMinimumWidth(Theme::of(popover).px(260));
        column->addWidget(editor);
        QWidget *last = editor; // Tab comes to the value before the buttons, and to the one that empties last
        while (editor->isAncestorOf(last->nextInFocusChain()))
            last = last->nextInFocusChain();
        QWidget::setTabOrder(last, verb);
        QWidget::setTabOrder(verb, clear);
        popover->adjustSize();
    };
    connect(fields, &QComboBox::currentIndexChanged, popover, show);
    show();
    connect(verb, &QPushButton::clicked, popover, [this, popover, current] {
        const auto value = current()->checkedValue();
        if (!value)
            return;
        if (satchel::isEmpty(*value)) { // nobody empties a field of many records by a button that says "Set"
            current()->setError(tr("A value is needed. Clear field empties it."));
            return current()->setFocus(Qt::OtherFocusReason);
        }
        const QString name = current()->field().name;
        popover->close();
        setField(name, *value);
    });
    connect(clear, &QPushButton::clicked, popover, [this, popover, current] {
        const QString name = current()->field().name;
        popover->close();
        setField(name, Value());
    });
    popover->openAt(anchor.widget, anchor.part);
    fields->setFocus(Qt::PopupFocusReason);
}

void BulkActions::askTags(const Anchor &anchor)
{
    Popover *popover = panel(anchor.widget, tr("Tags of %1").arg(countedTargets()));
    FieldEditor *editor = addEditor(*popover, *m_model.definition().find(field::tags), m_context.workspace);
    const auto done = [this, popover, editor](bool isAdding) {
        const auto value = editor->checkedValue();
        if (!value || satchel::isEmpty(*value))
            return;
        const QStringList tags = valueOr<QStringList>(*value);
        popover->close();
        changeTags(isAdding ? tags : QStringList(), isAdding ? QStringList() : tags);
    };
    auto *row = new QHBoxLayout;
    auto *removeButton = new Button(tr("Remove tags"));
    auto *addButton = new Button(tr("Add tags"), Button::Variant::Primary);
    row->addStretch(1);
    row->addWidget(removeButton);
    row->addWidget(addButton);
    popover->content()->addLayout(row);
    connect(addButton, &QPushButton::clicked, popover, [done] { done(true); });
    connect(removeButton, &QPushButton::clicked, popover, [done] { done(false); });
    connect(editor, &FieldEditor::committed, addButton, [addButton] { addButton->setFocus(Qt::OtherFocusReason); });
    popover->openAt(anchor.widget, anchor.part);
    editor->setFocus(Qt::PopupFocusReason);
}

void BulkActions::askAssignee(const Anchor &anchor)
{
    auto *menu = new QMenu(anchor.widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {field::name}, isActivePerson(), {field::name, false}, {}, 200, false});
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        const RecordId id = users->id(row);
        const QString name = users->text(row, 0);
        auto *action = new QAction(name, menu);
        connect(action, &QAction::triggered, this, [this, id, name] { assign(id, name); });
        if (id == m_context.workspace.me()) { // the first one: to take what nobody has
            action->setText(tr("%1 (me)").arg(name));
            menu->insertAction(menu->actions().value(0), action);
        } else {
            menu->addAction(action);
        }
    }
    menu->popup(anchor.widget->mapToGlobal(anchor.part.topLeft() - QPoint(0, menu->sizeHint().height())));
}

void BulkActions::askTask(const Anchor &anchor)
{
    Popover *popover = panel(anchor.widget, tr("A task for each of %1").arg(countedTargets()));
    const Entity &task = m_context.workspace.schema().entity(EntityKind::Task);
    FieldEditor *title = addEditor(*popover, *task.find(field::title), m_context.workspace);
    popover->content()->addWidget(
        new Label(task.find(field::due_date)->label, &Theme::Fonts::small, TextColor::Tertiary));
    FieldEditor *due = addEditor(*popover, *task.find(field::due_date), m_context.workspace);
    Button *verb = addVerb(*popover, tr("Plan tasks"));
    connect(verb, &QPushButton::clicked, popover, [this, popover, title, due] {
        const auto text = title->checkedValue();
        const auto day = due->checkedValue();
        if (!text || !day)
            return;
        const QString words = textOf(*text);
        const QDate date = valueOr<QDate>(*day);
        popover->close();
        planTask(words, date);
    });
    popover->openAt(anchor.widget, anchor.part);
    title->setFocus(Qt::PopupFocusReason);
}

} // namespace satchel::ui

#include "moc_BulkActions.cpp"
