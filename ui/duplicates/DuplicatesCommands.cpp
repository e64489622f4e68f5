// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the pairs.
#include "store/sync/Connections.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/MergeText.h"
#include "ui/common/Painting.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/duplicates/PairView.h"

#include <QListView>
#include <QVBoxLayout>

namespace satchel::ui {

void DuplicatesPage::choose(items::MergeFieldsModel::Choice choice)
{
    if (row() >= 0)
        m_pairView->chooseCurrent(choice);
}

void DuplicatesPage::chooseAll(items::MergeFieldsModel::Choice choice)
{
    if (row() >= 0)
        m_pairView->model().chooseAll(choice);
}

void DuplicatesPage::merge()
{
    if (row() < 0 || m_context.workspace.store().isReadOnly())
        return;
    if (const auto merge = m_pairView->model().merge())
        m_model->merge(*merge, mergeText(*merge));
}

void DuplicatesPage::callDistinct()
{
    if (row() < 0 || m_context.workspace.store().isReadOnly())
        return;
    const duplicates::DuplicatePair pair = m_model->pair(row());
    const QString older = isolated(m_model->title(pair.a));
    const QString newer = isolated(m_model->title(pair.b));
    if (isDistinct())
        m_model->forgetDistinct(row(), tr("%1 and %2 are possibly the same").arg(older, newer));
    else
        m_model->callDistinct(row(), tr("%1 and %2 are not the same").arg(older, newer));
}

void DuplicatesPage::putOff()
{
    if (row() < 0)
        return;
    const int next = row();
    m_shown = {}; // the pair after it is shown, not the one that goes to the end
    m_row = next;
    m_model->putOff(next);
}

void DuplicatesPage::step(int by)
{
    const int next = row() + by;
    if (m_model && row() >= 0 && next >= 0 && next < m_model->rowCount())
        selectRow(next);
}

void DuplicatesPage::askMergeCertain()
{
    if (!m_model || !m_mergeCertain->isEnabled())
        return;
    const auto count = static_cast<int>(m_model->certainPairs().size());
    auto *dialog = new Dialog(tr("Merge %Ln certain pair(s)?", nullptr, count), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(
        tr("In each pair the older record keeps its values and takes what only the newer one has. The newer "
           "records go to the trash. One undo takes everything back."));
    const auto connections = store::Connections(m_context.workspace.store()).list();
    if (connections && !connections->empty()) {
        auto *remote = new Label(
            tr("The next sync deletes the newer records in connected systems too. Before it deletes many, it asks."),
            &Theme::Fonts::body, TextColor::Secondary);
        remote->setWordWrap(true);
        dialog->content()->addWidget(remote);
    }
    dialog->addCancel();
    Button *merge = dialog->addButton(tr("Merge %Ln pair(s)", nullptr, count), Button::Variant::Primary);
    merge->setDefault(true);
    connect(dialog, &QDialog::accepted, this, [this, count] {
        m_model->mergeCertain(tr("Merged %Ln pair(s)", nullptr, count));
        enableCommands();
    });
    dialog->open();
}

} // namespace satchel::ui
