// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormsSettingsPage.h"

#include "ui/common/FormSections.h"
#include "ui/common/Label.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/settings/FormSectionDialog.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, ShownColumn, ExampleColumn };

bool hasForm(const Entity &entity)
{
    return !entity.isInternal && !presentationOf(entity.kind).page.isEmpty();
}

QString headingOf(const FormSection &section)
{
    const QString name = sectionName(section.key, section.name);
    return name.isEmpty() ? FormsSettingsPage::tr("Beginning of the form") : name;
}

} // namespace

FormsSettingsPage::FormsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_entity(new QComboBox), m_table(new QTableWidget),
      m_problem(new Banner(&Theme::amber, Icon::Warning, {})), m_changes(new Label)
{
    addSection(tr("Forms"),
        tr("The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to "
           "everyone who works with this store."));
    for (const auto &kind : context.workspace.schema().entities()) {
        if (hasForm(*kind))
            m_entity->addItem(themedIcon(iconOf(kind->kind)), kind->pluralLabel, static_cast<int>(kind->kind));
    }
    addRow(tr("Form of"), m_entity);
    m_problem->hide();
    addWide(m_problem);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Shown"), tr("Example")});
    m_table->setAccessibleName(tr("Sections and fields"));
    applyTableStyle(*m_table);
    m_table->setMinimumHeight(Theme::of(this).px(420));
    m_table->installEventFilter(this);
    addWide(m_table, 1);
    const auto button = [this](Icon icon, const QString &text, Button::Variant variant, auto run) {
        auto *made = new Button(icon, text, variant);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto *add = button(Icon::Add, tr("New section"), Button::Variant::Secondary, [this] { addSectionAsked(); });
    add->setEnabled(!context.workspace.store().isReadOnly());
    m_edit = button(Icon::Edit, tr("Change section"), Button::Variant::Ghost, [this] { editSection(); });
    m_up = button(Icon::Up, tr("Move up"), Button::Variant::Ghost, [this] { move(false); });
    m_down = button(Icon::Down, tr("Move down"), Button::Variant::Ghost, [this] { move(true); });
    m_up->setToolTip(nameWithKey(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up)));
    m_down->setToolTip(nameWithKey(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down)));
    m_toggle = button(Icon::Eye, tr("Take off the form"), Button::Variant::Ghost, [this] { toggleOnForm(); });
    m_remove = button(Icon::Trash, tr("Remove section"), Button::Variant::Ghost, [this] { removeSection(); });
    addWide(SettingsForm::rowOf({add, m_edit, m_up, m_down, m_toggle, m_remove}));
    m_revert = button(Icon::Undo, tr("Revert"), Button::Variant::Ghost, [this] { revert(); });
    m_default = button(Icon::None, tr("Use the default layout"), Button::Variant::Ghost, [this] { useDefault(); });
    m_save = button(Icon::Check, tr("Save layout"), Button::Variant::Primary, [this] { save(); });
    addWide(SettingsForm::rowOf({m_save, m_revert, m_default, m_changes}));
    finish();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &FormsSettingsPage::read);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FormsSettingsPage::follow);
    connect(m_table, &QTableWidget::activated, this, &FormsSettingsPage::editSection);
    connect(&context.workspace, &items::Workspace::changed, this, &FormsSettingsPage::takeChanges);
    read();
}

EntityKind FormsSettingsPage::entity() const
{
    return static_cast<EntityKind>(m_entity->currentData().toInt());
}

void FormsSettingsPage::setEntity(EntityKind entity)
{
    m_entity->setCurrentIndex(qMax(0, m_entity->findData(static_cast<int>(entity))));
}

void FormsSettingsPage::read()
{
    store::Store &store = m_context.workspace.store();
    m_definition = store.sharedSchema()->shared(entity());
    m_read = items::readFormLayout(store, *m_definition);
    m_saved = wholeLayout(m_read.layout, *m_definition);
    m_layout = m_saved;
    m_example = Record(m_definition);
    const auto rows = store.select({entity(), {}, {}, {field::updated_at, true}, {}, 1, false});
    if (rows && !rows->isEmpty()) {
        if (auto record = store.get(entity(), rows->id(0)))
            m_example = std::move(*record);
    }
    m_problem->setVisible(m_read.problem.has_value());
    if (m_read.problem)
        m_problem->setText(tr("The saved layout cannot be read, so the default one is used."), m_read.problem->what);
    show();
}

/// What somebody else saved is shown at once, unless it would throw away what was done here; saving then says so.
void FormsSettingsPage::takeChanges(const store::ChangeBatch &batch)
{
    const bool isFields = batch.touches(EntityKind::FieldDefinition);
    if (!isFields && !batch.touches(EntityKind::Setting))
        return;
    if (m_layout == m_saved) {
        read();
    } else if (isFields) {
        m_definition = m_context.workspace.store().sharedSchema()->shared(entity());
        m_layout = wholeLayout(m_layout, *m_definition);
        show();
    }
}

void FormsSettingsPage::show()
{
    const Row before = chosen() ? *chosen() : Row{-1, {}};
    const QString key = chosenSection() ? chosenSection()->key : QString();
    const QSignalBlocker quiet(m_table);
    m_rows.clear();
    m_table->setRowCount(0);
    for (qsizetype section = 0; section <= std::ssize(m_layout.sections); ++section) {
        addRowOfSection(section);
        const bool isOnForm = section < std::ssize(m_layout.sections);
        for (const QString &name : isOnForm ? m_layout.sections[static_cast<size_t>(section)].fields : m_layout.hidden)
            addRowOfField(section, *m_definition->find(name));
    }
    if (before.section >= 0)
        choose(key, before.field);
    follow();
}

void FormsSettingsPage::addRowOfSection(qsizetype section)
{
    if (section == std::ssize(m_layout.sections))
        return setRow({section, {}}, {tr("Not on the form"), {}, {}});
    const FormSection &of = m_layout.sections[static_cast<size_t>(section)];
    QStringList shown;
    if (of.isFolded)
        shown.append(tr("Folded at first"));
    if (!of.condition.isEmpty())
        shown.append(tr("If %1", "a condition").arg(of.condition));
    setRow({section, {}}, {headingOf(of), shown.join(u" · "_s), {}});
}

void FormsSettingsPage::addRowOfField(qsizetype section, const Field &field)
{
    const Value value = m_example.value(field.name);
    const QString kind = field.isRequired() ? tr("Required") : field.isCalculated() ? tr("Calculated") : QString();
    setRow({section, field.name},
        {u"    "_s + field.label, kind, isEmpty(value) ? QString() : m_context.textOf(field, value)});
}

void FormsSettingsPage::setRow(const Row &row, const QStringList &texts)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column).trimmed());
        if (row.field.isEmpty())
            item->setFont(Theme::of(this).font.strong);
        m_table->setItem(at, column, item);
    }
    m_rows.push_back(row);
}

void FormsSettingsPage::choose(const QString &section, const QString &field)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isOnForm = row.section < std::ssize(m_layout.sections);
        const QString key = isOnForm ? m_layout.sections[static_cast<size_t>(row.section)].key : QString();
        if (row.field == field && (!field.isEmpty() || key == section)) {
            m_table->setCurrentCell(static_cast<int>(i), NameColumn);
            m_table->selectRow(static_cast<int>(i));
            follow();
            return;
        }
    }
}

const FormsSettingsPage::Row *FormsSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

/// The chosen section, or that of the chosen field; null for those that are not on the form.
const FormSection *FormsSettingsPage::chosenSection() const
{
    const Row *row = chosen();
    return row && row->section < std::ssize(m_layout.sections) ? &m_layout.sections[static_cast<size_t>(row->section)]
                                                               : nullptr;
}

void FormsSettingsPage::follow()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const Row *row = chosen();
    const FormSection *section = chosenSection();
    const Field *field = row ? m_definition->find(row->field) : nullptr;
    m_edit->setEnabled(canWrite && section);
    m_remove->setEnabled(canWrite && section && m_layout.sections.size() > 1);
    m_toggle->setEnabled(canWrite && field && !field->isRequired());
    m_toggle->setText(field && !section ? tr("Put on the form") : tr("Take off the form"));
    m_up->setEnabled(canWrite && (field || (section && row->section > 0)));
    m_down->setEnabled(canWrite && (field || (section && row->section + 1 < std::ssize(m_layout.sections))));
    const int changes = changesBetween(m_saved, m_layout);
    const bool isSaved = m_layout == m_saved;
    m_changes->setText(isSaved ? QString() : tr("%Ln change(s)", nullptr, qMax(1, changes)));
    m_revert->setEnabled(!isSaved);
    m_save->setEnabled(canWrite && !isSaved);
    m_default->setEnabled(canWrite && m_layout != defaultFormLayout(*m_definition));
}

void FormsSettingsPage::change(const FormLayout &layout)
{
    m_layout = layout;
    show();
}

bool FormsSettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(!isUp);
            return true;
        }
    }
    return SettingsForm::eventFilter(watched, event);
}

void FormsSettingsPage::move(bool isForward)
{
    const Row *row = chosen();
    if (!row || m_context.workspace.store().isReadOnly())
        return;
    if (!row->field.isEmpty())
        change(movedField(m_layout, *m_definition, row->field, neighbourPlace(m_layout, row->field, isForward)));
    else if (const FormSection *section = chosenSection()) {
        const QString key = section->key;
        change(movedSection(m_layout, key, qMax<qsizetype>(0, row->section + (isForward ? 1 : -1))));
        choose(key, {});
    }
}

/// A field comes back to where it would be without a layout.
void FormsSettingsPage::toggleOnForm()
{
    const Row *row = chosen();
    if (!row || row->field.isEmpty())
        return;
    if (chosenSection()) {
        const FormPlace off{std::ssize(m_layout.sections), m_layout.hidden.size()};
        return change(movedField(m_layout, *m_definition, row->field, off));
    }
    FormLayout layout = m_layout;
    layout.hidden.removeOne(row->field);
    change(wholeLayout(layout, *m_definition));
}

void FormsSettingsPage::addSectionAsked()
{
    const Row *row = chosen();
    const qsizetype at = row ? row->section + 1 : std::ssize(m_layout.sections);
    auto *dialog = new FormSectionDialog(m_context, entity(), {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at] {
        auto [layout, key] = withSection(m_layout, at, {});
        FormSection described = dialog->result();
        auto section = std::ranges::find(layout.sections, key, &FormSection::key);
        section->name = described.name;
        section->isFolded = described.isFolded;
        section->condition = described.condition;
        change(layout);
        choose(key, {});
    });
    dialog->open();
}

void FormsSettingsPage::editSection()
{
    const FormSection *section = chosenSection();
    if (!section || m_context.workspace.store().isReadOnly())
        return;
    auto *dialog = new FormSectionDialog(m_context, entity(), *section, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const FormSection described = dialog->result();
        FormLayout layout = m_layout;
        const auto changed = std::ranges::find(layout.sections, described.key, &FormSection::key);
        if (changed == layout.sections.end())
            return;
        changed->name = described.name;
        changed->isFolded = described.isFolded;
        changed->condition = described.condition;
        change(layout);
    });
    dialog->open();
}

void FormsSettingsPage::removeSection()
{
    if (const FormSection *section = chosenSection())
        change(withoutSection(m_layout, *m_definition, section->key));
}

void FormsSettingsPage::revert()
{
    read();
}

void FormsSettingsPage::useDefault()
{
    change(defaultFormLayout(*m_definition));
}

void FormsSettingsPage::save()
{
    auto edits = items::formLayoutEdits(m_context.workspace.schema(), *m_definition, m_read, m_layout);
    const auto report = [this](const Error &error) {
        m_problem->setText(tr("The layout was not saved."), sentenceFor(error));
        m_problem->show();
    };
    if (!edits)
        return report(edits.error());
    const FormLayout before = std::exchange(m_saved, m_layout); // so that the change itself is read
    m_context.workspace.commit(tr("Changed the form of %1").arg(m_definition->pluralLabel), std::move(*edits),
        [page = QPointer(this), report, before](const Result<Receipt> &receipt) {
            if (!page)
                return;
            if (receipt)
                return page->read();
            page->m_saved = before;
            report(receipt.error());
            page->follow();
        });
}

} // namespace satchel::ui
