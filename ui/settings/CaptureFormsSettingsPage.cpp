// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CaptureFormsSettingsPage.h"

#include "ui/capture/FormKiosk.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyText.h"
#include "ui/common/TableLook.h"
#include "ui/settings/CaptureFormDialog.h"

#include <algorithm>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::StoredForm;

namespace {

enum CaptureFormColumn { CaptureFormName, CaptureFormEntity, CaptureFormFields, CaptureFormState };

} // namespace

CaptureFormsSettingsPage::CaptureFormsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget)
{
    addSection(tr("Web forms"),
        tr("What visitors fill in, at a stand or on your website. Each submission creates a lead or contact with a "
           "note; where the e-mail address is known, the note is added to that record and nothing of it is changed. "
           "Rules can react to a form."));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Form"), tr("Creates"), tr("Fields"), tr("State")});
    m_table->setAccessibleName(tr("Web forms"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No web forms yet."));
    addList(m_table);
    auto *add = addAction(Icon::Add, tr("New form"), false, &CaptureFormsSettingsPage::newForm);
    m_fillIn = addAction(Icon::Play, tr("Open for visitors"), false, &CaptureFormsSettingsPage::fillIn);
    m_change = addAction(Icon::Edit, tr("Change"), true, &CaptureFormsSettingsPage::changeForm);
    m_pause = addAction(Icon::Pause, tr("Pause"), true, &CaptureFormsSettingsPage::pauseForm);
    m_remove = addAction(Icon::Trash, tr("Remove"), true, &CaptureFormsSettingsPage::removeForm);
    addWide(rowOf(QList<QWidget *>{add, m_fillIn, m_change, m_pause, m_remove}));
    finish();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CaptureFormsSettingsPage::follow);
    connect(m_table, &QTableWidget::activated, this, &CaptureFormsSettingsPage::changeForm);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::CaptureForm))
            read();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &CaptureFormsSettingsPage::read);
    read();
}

Button *CaptureFormsSettingsPage::addAction(
    Icon icon, const QString &text, bool isQuiet, void (CaptureFormsSettingsPage::*run)())
{
    auto *button = new Button(icon, text, isQuiet ? Button::Variant::Ghost : Button::Variant::Secondary);
    button->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QString CaptureFormsSettingsPage::stateOf(const StoredForm &form) const
{
    if (!form.form)
        return tr("Needs attention: %1").arg(form.form.error().what);
    return form.isPaused() ? tr("Paused") : tr("Active");
}

void CaptureFormsSettingsPage::read()
{
    auto read = items::readCaptureForms(m_context.workspace.store());
    if (!read) {
        Q_EMIT m_context.workspace.failed(read.error());
        return;
    }
    const RecordId before = chosen() ? chosen()->record.id : RecordId();
    m_forms = std::move(*read);
    m_table->setRowCount(static_cast<int>(m_forms.size()));
    const Field *entity = m_context.workspace.schema().entity(EntityKind::CaptureForm).find(field::entity);
    int shown = m_forms.empty() ? -1 : 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoredForm &form = m_forms[static_cast<size_t>(row)];
        const QString fields = form.form ? m_context.formats().count(static_cast<qint64>(form.form->fields.size()))
                                         : QString();
        m_table->setItem(row, CaptureFormName, new QTableWidgetItem(form.name()));
        m_table->setItem(
            row, CaptureFormEntity, new QTableWidgetItem(entity->choiceLabel(form.record.text(field::entity))));
        m_table->setItem(row, CaptureFormFields, new QTableWidgetItem(fields));
        m_table->setItem(row, CaptureFormState, new QTableWidgetItem(stateOf(form)));
        if (form.record.id == before)
            shown = row;
    }
    if (shown >= 0)
        m_table->selectRow(shown);
    follow();
}

void CaptureFormsSettingsPage::follow()
{
    const StoredForm *form = chosen();
    const bool canWrite = form && !m_context.workspace.store().isReadOnly();
    for (Button *button : {m_change, m_pause, m_remove})
        button->setEnabled(canWrite);
    m_fillIn->setEnabled(canWrite && form->isOpen());
    m_pause->setText(form && form->isPaused() ? tr("Resume") : tr("Pause"));
}

void CaptureFormsSettingsPage::showRecord(const RecordId &id)
{
    const auto found = std::ranges::find(m_forms, id, [](const StoredForm &form) { return form.record.id; });
    if (found != m_forms.end())
        m_table->selectRow(static_cast<int>(found - m_forms.begin()));
}

const StoredForm *CaptureFormsSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(m_forms.size()) ? &m_forms[static_cast<size_t>(row)] : nullptr;
}

/// Begins with what nearly every form asks for.
void CaptureFormsSettingsPage::newForm()
{
    CaptureForm form;
    form.fields = {{.field = field::last_name, .isRequired = true}, {.field = field::email}};
    (new CaptureFormDialog(m_context, form, this))->open();
}

/// One that cannot be read any more is written anew from what can be read of it: its name.
void CaptureFormsSettingsPage::changeForm()
{
    const StoredForm *stored = chosen();
    if (!stored || m_context.workspace.store().isReadOnly())
        return;
    CaptureForm form;
    if (stored->form) {
        form = *stored->form;
    } else {
        form.id = stored->record.id;
        form.name = stored->name();
        form.thankYou = stored->record.text(field::thank_you);
        form.isPaused = stored->isPaused();
    }
    auto *dialog = new CaptureFormDialog(m_context, form, this);
    if (!stored->form)
        dialog->setError(tr("This form can't be read: %1. Set its fields again.").arg(stored->form.error().what));
    dialog->open();
}

void CaptureFormsSettingsPage::pauseForm()
{
    const StoredForm *form = chosen();
    if (!form)
        return;
    m_context.workspace.commit(
        form->isPaused() ? tr("Resumed the form “%1”").arg(form->name()) : tr("Paused the form “%1”").arg(form->name()),
        {Edit::update(
            EntityKind::CaptureForm, form->record.id, {{field::paused, form->isPaused() ? Value() : Value(true)}})});
}

void CaptureFormsSettingsPage::removeForm()
{
    if (const StoredForm *form = chosen())
        m_context.workspace.commit(
            tr("Removed the form “%1”").arg(form->name()), {Edit::remove(EntityKind::CaptureForm, form->record.id)});
}

void CaptureFormsSettingsPage::fillIn()
{
    const StoredForm *form = chosen();
    if (form && form->isOpen())
        (new FormKiosk(m_context, *form->form, window()))->showFullScreen();
}

} // namespace satchel::ui

#include "moc_CaptureFormsSettingsPage.cpp"
