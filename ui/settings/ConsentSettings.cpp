// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConsentSettings.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/TableLook.h"
#include "ui/settings/PurposeDialog.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsSearch.h"

#include <QHeaderView>
#include <QTableWidget>

namespace satchel::ui {

namespace {

enum Column { NameColumn, NeedColumn, WordingColumn, ColumnCount };
constexpr int mostRows = 6; // more are scrolled

} // namespace

ConsentSettings::ConsentSettings(SettingsForm &form, const PageContext &context)
    : QObject(&form), m_form(form), m_context(context), m_table(new QTableWidget)
{
    form.addSection(tr("Consent"),
        tr("What people are asked for. Each purpose is a field of contacts; on a contact's page you record who gave or "
           "withdrew consent, when and how."),
        Icon::Check);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Purpose"), tr("Allowed"), tr("Wording")});
    m_table->setAccessibleName(tr("Purposes of consent"));
    setOtherNames(*m_table, tr("GDPR, opt-in, opt-out, newsletter", "words by which people look for consent"));
    applyTableStyle(*m_table);
    form.addWide(m_table);
    const bool canWrite = !context.workspace.store().isReadOnly();
    auto *add = new Button(Icon::Add, tr("New purpose"));
    add->setEnabled(canWrite);
    m_change = new Button(Icon::Edit, tr("Change purpose"), Button::Variant::Ghost);
    m_remove = new Button(Icon::Trash, tr("Remove purpose"), Button::Variant::Ghost);
    form.addWide(SettingsForm::rowOf({add, m_change, m_remove}));
    connect(add, &QAbstractButton::clicked, this, [this] { edit({}); });
    const auto change = [this] {
        if (const ConsentPurpose *purpose = chosen())
            edit(*purpose);
    };
    connect(m_change, &QAbstractButton::clicked, this, change);
    connect(m_table, &QTableWidget::activated, this, change);
    connect(m_remove, &QAbstractButton::clicked, this, &ConsentSettings::remove);
    const auto follow = [this, canWrite] {
        const ConsentPurpose *purpose = chosen();
        m_change->setEnabled(canWrite && purpose);
        m_remove->setEnabled(canWrite && purpose && purpose->field != field::consent);
    };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, follow);
    connect(&context.workspace, &items::Workspace::registryChanged, this, &ConsentSettings::read);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting))
            read();
    });
    read();
    follow();
}

const ConsentPurpose *ConsentSettings::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(m_purposes.size()) ? &m_purposes[static_cast<size_t>(row)] : nullptr;
}

void ConsentSettings::read()
{
    const int selected = m_table->currentRow();
    auto purposes = store::consentPurposes(m_context.workspace.store());
    if (!purposes) {
        Q_EMIT m_context.workspace.failed(purposes.error());
        return;
    }
    m_purposes = std::move(*purposes);
    m_table->setRowCount(static_cast<int>(m_purposes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ConsentPurpose &purpose = m_purposes[static_cast<size_t>(row)];
        m_table->setItem(row, NameColumn, new QTableWidgetItem(purpose.name));
        m_table->setItem(row, NeedColumn,
            new QTableWidgetItem(purpose.needsConsent ? tr("With consent") : tr("Until somebody objects")));
        auto *wording = new QTableWidgetItem(purpose.wording.simplified());
        wording->setToolTip(purpose.wording);
        m_table->setItem(row, WordingColumn, wording);
    }
    const int rows = qBound(1, m_table->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    if (selected >= 0 && m_table->rowCount() > 0)
        m_table->selectRow(qMin(selected, m_table->rowCount() - 1));
}

void ConsentSettings::edit(const ConsentPurpose &purpose)
{
    (new PurposeDialog(m_context, purpose, &m_form))->open();
}

void ConsentSettings::remove()
{
    const ConsentPurpose *purpose = chosen();
    if (!purpose)
        return;
    auto edits = store::removePurpose(m_context.workspace.store(), purpose->field);
    if (edits)
        m_context.workspace.commit(tr("Removed the purpose “%1”").arg(purpose->name), std::move(*edits));
    else
        Q_EMIT m_context.workspace.failed(edits.error());
}

} // namespace satchel::ui

#include "moc_ConsentSettings.cpp"
