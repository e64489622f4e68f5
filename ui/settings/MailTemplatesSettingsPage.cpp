// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailTemplatesSettingsPage.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/TableLook.h"
#include "ui/mail/MailTemplateDialog.h"

#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::StoredMailTemplate;

namespace {

enum MailTemplateColumn { MailTemplateName, MailTemplateLanguage, MailTemplateEntity, MailTemplateColumns };

} // namespace

MailTemplatesSettingsPage::MailTemplatesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget)
{
    addSection(tr("E-mail templates"),
        tr("Texts for e-mails with fields of the customer, the deal or the quote, also in several languages. Insert "
           "one "
           "with Template while you write an e-mail."));
    m_table->setColumnCount(MailTemplateColumns);
    m_table->setHorizontalHeaderLabels({tr("Template"), tr("Language"), tr("Written to")});
    m_table->setAccessibleName(tr("E-mail templates"));
    applyTableStyle(*m_table);
    addList(m_table);
    using Section = MailTemplatesSettingsPage;
    auto *add = addAction(Icon::Add, tr("New template"), false, &Section::create);
    m_ofTemplate = {addAction(Icon::Edit, tr("Change"), true, &Section::change),
        addAction(Icon::Copy, tr("Duplicate"), true, &Section::duplicate),
        addAction(Icon::Globe, tr("Add a language"), true, &Section::addLanguage),
        addAction(Icon::Trash, tr("Remove"), true, &Section::remove)};
    QList<QWidget *> buttons{add};
    for (Button *button : std::as_const(m_ofTemplate))
        buttons.append(button);
    addWide(rowOf(buttons));
    finish();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &Section::follow);
    connect(m_table, &QTableWidget::activated, this, &Section::change);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::MailTemplate))
            read();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &Section::read);
    read();
}

Button *MailTemplatesSettingsPage::addAction(
    Icon icon, const QString &text, bool isQuiet, void (MailTemplatesSettingsPage::*run)())
{
    auto *button = new Button(icon, text, isQuiet ? Button::Variant::Ghost : Button::Variant::Secondary);
    button->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void MailTemplatesSettingsPage::read()
{
    const RecordId before = chosen() ? chosen()->id : RecordId();
    auto templates = items::readMailTemplates(m_context.workspace.store());
    if (!templates) {
        Q_EMIT m_context.workspace.failed(templates.error());
        return;
    }
    m_templates = std::move(*templates);
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::MailTemplate);
    m_table->setRowCount(static_cast<int>(m_templates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const StoredMailTemplate &one = m_templates[static_cast<size_t>(row)];
        const QString language = one.language.isEmpty() ? tr("Any language")
                                                        : entity.find(field::language)->choiceLabel(one.language);
        const QStringList texts{one.name, language, entity.find(field::entity)->choiceLabel(one.entity)};
        for (int column = 0; column < MailTemplateColumns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    choose(m_wanted.isNull() ? before : m_wanted);
    follow();
}

void MailTemplatesSettingsPage::choose(RecordId id)
{
    if (m_templates.empty())
        return;
    int row = 0;
    for (size_t i = 0; i < m_templates.size(); ++i) {
        if (m_templates[i].id == id)
            row = static_cast<int>(i);
    }
    m_table->selectRow(row);
    if (m_templates[static_cast<size_t>(row)].id == m_wanted)
        m_wanted = {};
}

void MailTemplatesSettingsPage::follow()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    for (Button *button : std::as_const(m_ofTemplate))
        button->setEnabled(canWrite && chosen());
}

const StoredMailTemplate *MailTemplatesSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(m_templates.size()) ? &m_templates[static_cast<size_t>(row)] : nullptr;
}

void MailTemplatesSettingsPage::openDialog(const StoredMailTemplate &start, std::vector<Edit> edits)
{
    auto *dialog = new MailTemplateDialog(m_context, start, std::move(edits), this);
    connect(dialog, &MailTemplateDialog::saved, this, [this](const RecordId &id) { choose(m_wanted = id); });
    dialog->open();
}

void MailTemplatesSettingsPage::create()
{
    StoredMailTemplate start;
    start.language = templateLanguageOfWindow(m_context.workspace.schema());
    start.entity = u"contact"_s;
    openDialog(start);
}

void MailTemplatesSettingsPage::change()
{
    if (chosen() && !m_context.workspace.store().isReadOnly())
        openDialog(*chosen());
}

void MailTemplatesSettingsPage::duplicate()
{
    if (!chosen())
        return;
    StoredMailTemplate copy = *chosen();
    copy.id = {};
    copy.key.clear(); // a template of its own
    copy.name = tr("%1 (copy)").arg(copy.name);
    m_context.workspace.commit(tr("Duplicated the e-mail template “%1”").arg(chosen()->name), {items::editOf(copy)},
        [page = QPointer<MailTemplatesSettingsPage>(this)](const Result<Receipt> &receipt) {
            if (page && receipt)
                page->choose(page->m_wanted = receipt->ids.front());
            else if (page)
                Q_EMIT page->m_context.workspace.failed(receipt.error());
        });
}

void MailTemplatesSettingsPage::addLanguage()
{
    if (!chosen())
        return;
    items::NewVariant variant = items::newVariantOf(*chosen());
    openDialog(variant.start, std::move(variant.edits));
}

void MailTemplatesSettingsPage::remove()
{
    if (chosen())
        m_context.workspace.commit(tr("Removed the e-mail template “%1”").arg(chosen()->name),
            {Edit::remove(EntityKind::MailTemplate, chosen()->id)});
}

} // namespace satchel::ui

#include "moc_MailTemplatesSettingsPage.cpp"
