// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LostReasonsSettingsPage.h"

#include "items/LostReasons.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/NameDialog.h"
#include "ui/common/TableLook.h"
#include "ui/deals/MoveDialogs.h"

#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

LostReasonsSettingsPage::LostReasonsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget), m_worker(context.workspace.workerStore())
{
    addSection(
        tr("Lost reasons"), tr("Satchel offers these when you mark a deal as lost. You can always enter another one."));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Reason"), tr("Lost deals")});
    m_table->setAccessibleName(tr("Lost reasons"));
    applyTableStyle(*m_table);
    addList(m_table);
    const bool canWrite = !context.workspace.store().isReadOnly();
    const auto button = [&](Icon icon, const QString &text, Button::Variant variant, const auto &run) {
        auto *made = new Button(icon, text, variant);
        made->setEnabled(canWrite);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    addWide(rowOf({button(Icon::Add, tr("New reason"), Button::Variant::Secondary, [this] { add(); }),
        button(Icon::Edit, tr("Rename"), Button::Variant::Ghost, [this] { rename(); }),
        button(Icon::Up, tr("Move up"), Button::Variant::Ghost, [this] { move(-1); }),
        button(Icon::Down, tr("Move down"), Button::Variant::Ghost, [this] { move(1); }),
        button(Icon::Trash, tr("Remove"), Button::Variant::Ghost, [this] { remove(); })}));
    finish();
    connect(m_table, &QTableWidget::activated, this, &LostReasonsSettingsPage::rename);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting) || batch.touches(EntityKind::Deal))
            read();
    });
    read();
}

void LostReasonsSettingsPage::read()
{
    const int row = m_table->currentRow();
    const QStringList offered = lostReasons(m_context.workspace);
    m_table->setRowCount(static_cast<int>(offered.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        m_table->setItem(i, 0, new QTableWidgetItem(offered[i]));
        m_table->setItem(i, 1, new QTableWidgetItem);
    }
    if (row >= 0)
        m_table->selectRow(qMin(row, m_table->rowCount() - 1));
    countDeals();
}

/// Deals may be many, so they are counted by a worker.
void LostReasonsSettingsPage::countDeals()
{
    m_worker.post([this, offered = reasons()](store::Store &store) {
        QHash<QString, qint64> counts;
        for (const QString &reason : offered)
            counts[reason] = items::dealsLostFor(store, reason).value_or(0);
        QMetaObject::invokeMethod(this, [this, counts] {
            for (int row = 0; row < m_table->rowCount(); ++row)
                m_table->item(row, 1)->setText(m_context.formats().count(counts.value(m_table->item(row, 0)->text())));
        });
    });
}

QStringList LostReasonsSettingsPage::reasons() const
{
    QStringList shown;
    for (int i = 0; i < m_table->rowCount(); ++i)
        shown += m_table->item(i, 0)->text();
    return shown;
}

int LostReasonsSettingsPage::chosen() const
{
    return m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
}

void LostReasonsSettingsPage::add()
{
    askName(this, tr("New reason"), {}, tr("Add reason"), [this](const QString &name) {
        save(tr("Added the lost reason “%1”").arg(name), reasons() + QStringList{name});
    });
}

void LostReasonsSettingsPage::rename()
{
    if (chosen() < 0)
        return;
    const QString from = reasons().at(chosen());
    askName(this, tr("Rename the reason"), from, tr("Rename"), [this, from](const QString &to) {
        QStringList list = reasons();
        const qsizetype at = list.indexOf(from);
        if (to == from || at < 0)
            return;
        list[at] = to;
        askAboutDeals(from, to, list);
    });
}

/// The deals keep their text unless the person wants it renamed there too.
void LostReasonsSettingsPage::askAboutDeals(const QString &from, const QString &to, const QStringList &list)
{
    const QString label = tr("Renamed the lost reason “%1” to “%2”").arg(from, to);
    const auto deals = static_cast<int>(items::dealsLostFor(m_context.workspace.store(), from).value_or(0));
    if (deals == 0) {
        save(label, list);
        return;
    }
    auto *dialog = new Dialog(tr("Rename it on %Ln deal(s) too?", nullptr, deals), Dialog::Width::Small, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(
        tr("“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.").arg(from, to));
    connect(dialog->addButton(tr("Only in the list")), &QPushButton::clicked, dialog, [this, dialog, label, list] {
        dialog->reject();
        save(label, list);
    });
    dialog->addButton(tr("Rename %Ln deal(s)", nullptr, deals), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, from, to, label, list] {
        auto edits = items::renameReasonOnDeals(m_context.workspace.store(), from, to);
        if (edits)
            save(label, list, std::move(*edits));
        else
            Q_EMIT m_context.workspace.failed(edits.error());
    });
    dialog->open();
}

void LostReasonsSettingsPage::remove()
{
    if (chosen() < 0)
        return;
    QStringList list = reasons();
    const QString reason = list.takeAt(chosen());
    save(tr("Removed the lost reason “%1”").arg(reason), list);
}

void LostReasonsSettingsPage::move(int step)
{
    const int row = chosen();
    QStringList list = reasons();
    if (row < 0 || row + step < 0 || row + step >= list.size())
        return;
    list.swapItemsAt(row, row + step);
    m_table->selectRow(row + step);
    save(tr("Moved the lost reason “%1”").arg(list.at(row + step)), list);
}

void LostReasonsSettingsPage::save(const QString &label, const QStringList &list, std::vector<Edit> onDeals)
{
    auto edits = items::lostReasonEdits(m_context.workspace.store(), list);
    if (!edits) {
        Q_EMIT m_context.workspace.failed(edits.error());
        return;
    }
    std::ranges::move(onDeals, std::back_inserter(*edits));
    m_context.workspace.commit(label, std::move(*edits));
}

} // namespace satchel::ui

#include "moc_LostReasonsSettingsPage.cpp"
