// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RestoreDialog.h"

#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/settings/BackupText.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesHeight = 180; // of the changes, at 100 % text

} // namespace

QWidget *makeConsequences(const PageContext &context, const items::RestorePreview &preview)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    const Theme &theme = Theme::of(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    const BackupText text(context.formats(), context.workspace.clock().now());
    int row = 0;
    for (const auto &[name, sentence] : text.consequences(preview)) {
        grid->addWidget(new Label(name, &Theme::Fonts::body, TextColor::Secondary), row, 0, Qt::AlignTop);
        auto *said = new Label(sentence);
        said->setWordWrap(true);
        grid->addWidget(said, row++, 1);
    }
    return box;
}

RestoreDialog::RestoreDialog(
    const PageContext &context, items::BackupKeeper &keeper, const QString &file, const QString &time, QWidget *parent)
    : Dialog(tr("Restore this backup?"), Width::Large, parent), m_context(context),
      m_waiting(new Label(tr("Opening and checking the backup…"), &Theme::Fonts::body, TextColor::Secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(time);
    content()->addWidget(m_waiting);
    addCancel();
    m_restore = addButton(tr("Restore"), Button::Variant::Primary);
    m_restore->setEnabled(false);
    connect(this, &QDialog::accepted, &keeper, [&keeper, file] { keeper.restore(file); });
    keeper.preview(file, this, [this](const Result<items::RestorePreview> &preview) { showPreview(preview); });
}

void RestoreDialog::showPreview(const Result<items::RestorePreview> &preview)
{
    m_waiting->hide();
    if (!preview) {
        setError(tr("This backup cannot be restored.") + u' ' + sentenceFor(preview.error()));
        return;
    }
    content()->addWidget(makeConsequences(m_context, *preview));
    if (preview->isOfThisStore && !preview->newest.empty())
        addChanges(*preview);
    auto *note = new Label(
        tr("The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is "
           "lost. To undo this, restore today's store from the list."),
        &Theme::Fonts::body, TextColor::Secondary);
    note->setWordWrap(true);
    content()->addWidget(note);
    m_restore->setEnabled(true);
    m_restore->setFocus();
}

/// Behind a button: mostly the number says enough.
void RestoreDialog::addChanges(const items::RestorePreview &preview)
{
    const Formats formats = m_context.formats();
    const Instant now = m_context.workspace.clock().now();
    auto *list = new QTableWidget(static_cast<int>(preview.newest.size()), 2);
    list->setHorizontalHeaderLabels({tr("Time"), tr("Change")});
    list->setAccessibleName(tr("Changes since the backup"));
    applyTableStyle(*list);
    for (int row = 0; row < list->rowCount(); ++row) {
        const store::ChangeSetInfo &set = preview.newest[static_cast<size_t>(row)];
        list->setItem(row, 0, new QTableWidgetItem(formats.moment(set.at, now)));
        list->setItem(row, 1, new QTableWidgetItem(set.label));
    }
    list->resizeColumnToContents(0);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setMinimumHeight(Theme::of(this).px(changesHeight));
    list->hide();
    auto *show = new Button(tr("List the changes"), Button::Variant::Ghost);
    connect(show, &QAbstractButton::clicked, this, [this, show, list] {
        show->hide();
        list->show();
        list->setFocus();
        adjustSize();
    });
    content()->addWidget(show, 0, Qt::AlignLeading | Qt::AlignLeft);
    content()->addWidget(list);
}

} // namespace satchel::ui

#include "moc_RestoreDialog.cpp"
