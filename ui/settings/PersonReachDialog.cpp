// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PersonReachDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int tableHeight = 340; // at 100 % text

QTableWidgetItem *number(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

PersonReachDialog::PersonReachDialog(
    const PageContext &context, const store::TeamOverview &team, RecordId user, QWidget *parent)
    : Dialog(tr("What %1 sees").arg(isolated(context.workspace.store().title(EntityKind::User, user))), Width::Large,
        parent),
      m_context(context), m_table(new QTableWidget), m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new Label(
        tr("Of the records on this computer, by role, teams and sharing. Fields that are hidden from "
           "the role are not counted."),
        &Theme::Fonts::body, TextColor::Secondary);
    about->setWordWrap(true);
    const QStringList heads = {tr("Kind of record"), tr("All"), tr("Sees"), tr("Changes"), tr("Deletes")};
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setAccessibleName(windowTitle());
    applyTableStyle(*m_table);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFixedHeight(Theme::of(this).px(tableHeight));
    m_table->setRowCount(1);
    m_table->setItem(0, 0, new QTableWidgetItem(tr("Counting…")));
    content()->addWidget(about);
    content()->addWidget(m_table);
    addButton(tr("Close"), Button::Variant::Primary);
    m_worker.post([this, team, user](store::Store &store) {
        const auto rights = assignment::rightsOf(store, team, user);
        const auto found = rights ? assignment::reachOf(store, *rights, m_isClosed)
                                  : Result<std::vector<assignment::Reach>>(fail(rights.error()));
        QMetaObject::invokeMethod(this, [this, found] { show(found); });
    });
}

PersonReachDialog::~PersonReachDialog()
{
    m_isClosed = true;
}

void PersonReachDialog::show(const Result<std::vector<assignment::Reach>> &found)
{
    if (!found)
        return setError(sentenceFor(found.error()));
    m_table->setRowCount(static_cast<int>(found->size()));
    for (int row = 0; const assignment::Reach &one : *found) {
        const Formats formats = m_context.formats();
        m_table->setItem(row, 0, new QTableWidgetItem(m_context.workspace.schema().entity(one.entity).pluralLabel));
        for (int column = 1; const qint64 count : {one.all, one.seen, one.edited, one.deleted})
            m_table->setItem(row, column++, number(formats.count(count)));
        ++row;
    }
}

} // namespace satchel::ui

#include "moc_PersonReachDialog.cpp"
